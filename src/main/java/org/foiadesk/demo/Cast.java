package org.foiadesk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.Section;
import org.foiadesk.people.Sections;

/** The five people of The Lantern, and the password that they share. */
@ApplicationScoped
public class Cast {

    public static final String PASSWORD = "lantern";

    private static final List<String> USERNAMES = List.of("rosa", "dev", "ines", "sam", "pat");

    private final Persons persons;
    private final Sections sections;

    Cast(Persons persons, Sections sections) {
        this.persons = persons;
        this.sections = sections;
    }

    void enter() {
        Section investigations = sections.named("Investigations");
        Section metro = sections.named("Metro");
        persons.invent("rosa", "Rosa Quill", PASSWORD, Set.of(Role.REPORTER), investigations, "rosa@lantern.example");
        persons.invent("dev", "Dev Okafor", PASSWORD, Set.of(Role.REPORTER), metro, "dev@lantern.example");
        persons.invent("ines", "Ines Halloran", PASSWORD, Set.of(Role.EDITOR), investigations, "ines@lantern.example");
        persons.invent("sam", "Sam Whitaker", PASSWORD, Set.of(Role.LAWYER), null, "sam@lantern.example");
        persons.invent("pat", "Pat Lindqvist", PASSWORD, Set.of(Role.ADMINISTRATOR), null, "pat@lantern.example");
    }

    /** Somebody of that user name is here already, invented or not. */
    boolean isKnown() {
        return USERNAMES.stream()
                .anyMatch(username -> persons.byUsername(username).isPresent());
    }

    /** Those of them who may still come in. */
    List<Person> present() {
        return USERNAMES.stream()
                .flatMap(username -> persons.byUsername(username).stream())
                .filter(person -> person.active() && person.invented())
                .toList();
    }

    Person named(String username) {
        return persons.byUsername(username).orElseThrow();
    }
}
