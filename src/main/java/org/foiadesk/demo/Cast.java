package org.foiadesk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Stream;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.Section;
import org.foiadesk.people.Sections;

/** The five people of The Lantern, and the password that they share. */
@ApplicationScoped
public class Cast {

    public static final String PASSWORD = "lantern";

    private final Persons persons;
    private final Sections sections;

    Cast(Persons persons, Sections sections) {
        this.persons = persons;
        this.sections = sections;
    }

    void enter() {
        Section investigations = sections.named("Investigations");
        Section metro = sections.named("Metro");
        persons.add("rosa", "Rosa Quill", PASSWORD, Set.of(Role.REPORTER), investigations, "rosa@lantern.example");
        persons.add("dev", "Dev Okafor", PASSWORD, Set.of(Role.REPORTER), metro, "dev@lantern.example");
        persons.add("ines", "Ines Halloran", PASSWORD, Set.of(Role.EDITOR), investigations, "ines@lantern.example");
        persons.add("sam", "Sam Whitaker", PASSWORD, Set.of(Role.LAWYER), null, "sam@lantern.example");
        persons.add("pat", "Pat Lindqvist", PASSWORD, Set.of(Role.ADMINISTRATOR), null, "pat@lantern.example");
    }

    /** Somebody of that user name is here already, invented or not. */
    boolean isKnown() {
        return Stream.of("rosa", "dev", "ines", "sam", "pat")
                .anyMatch(username -> persons.byUsername(username).isPresent());
    }

    Person named(String username) {
        return persons.byUsername(username).orElseThrow();
    }
}
