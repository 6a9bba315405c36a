package org.foiadesk.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foiadesk.platform.Option;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** The people of the newsroom, leavers included. */
@ApplicationScoped
public class Persons implements PanacheRepository<Person> {

    private final Passwords passwords;
    private final Today today;
    private final Sql sql;

    Persons(Passwords passwords, Today today, Sql sql) {
        this.passwords = passwords;
        this.today = today;
        this.sql = sql;
    }

    /** Adds somebody; the rules for a good password are the caller's to ask. */
    public Person add(String username, String name, String password, Set<Role> roles, @Nullable Section section) {
        Person person = new Person(
                username.toLowerCase(Locale.ROOT), name, passwords.hash(password), roles, section, today.instant());
        persist(person);
        return person;
    }

    public Person add(
            String username, String name, String password, Set<Role> roles, @Nullable Section section, String email) {
        Person person = add(username, name, password, roles, section);
        person.email = email;
        return person;
    }

    /** Adds one of the demo's people, whose password everybody knows: outside the demo's newsroom it opens nothing. */
    public void invent(
            String username, String name, String password, Set<Role> roles, @Nullable Section section, String email) {
        add(username, name, password, roles, section, email).invented = true;
    }

    public Optional<Person> byUsername(String username) {
        return find("username", username.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    Optional<Person> byEmail(String email) {
        return find("lower(email) = ?1 and email <> ''", email.strip().toLowerCase(Locale.ROOT))
                .firstResultOptional();
    }

    /** Whether somebody else has that address. */
    boolean hasEmail(String email, long butNot) {
        return byEmail(email).filter(person -> person.id() != butNot).isPresent();
    }

    public Optional<Person> byId(long id) {
        return findByIdOptional(id);
    }

    /** Those who are still here, and nobody, as a box to choose from. */
    List<Option> toChoose(String chosen) {
        return Stream.concat(
                        Stream.of(new Option("", "nobody in particular", chosen.isEmpty())),
                        active().stream()
                                .map(row -> new Option(
                                        String.valueOf(row.id()),
                                        row.name(),
                                        String.valueOf(row.id()).equals(chosen))))
                .toList();
    }

    /** As a form names it; who is not here any more is nobody. */
    Optional<Person> chosen(String id) {
        return id.matches("\\d{1,18}") ? byId(Long.parseLong(id)).filter(Person::active) : Optional.empty();
    }

    List<Colleague> colleagues(Moments moments) {
        return find("select p.id, p.name, p.username, p.roles, s.name, p.active, p.secret is not null, p.seenAt "
                        + "from Person p left join p.section s order by p.active desc, p.name, p.id")
                .project(ColleagueRow.class)
                .stream()
                .map(row -> row.shown(moments))
                .toList();
    }

    /** Everybody's name, leavers included: what they did stays theirs. */
    public Map<Long, String> names() {
        Map<Long, String> names = new HashMap<>();
        sql.rows(row -> names.put(row.getLong(1), row.getString(2)), "SELECT id, name FROM person");
        return names;
    }

    /** Those of them who have one of these roles. */
    public List<PersonRow> active(Role... any) {
        return find("active order by name, id").stream()
                .filter(person -> Stream.of(any).anyMatch(person::is))
                .map(person -> new PersonRow(person.id(), person.name()))
                .toList();
    }

    /** Those who are still here, by name: for boxes to choose from. */
    public List<PersonRow> active() {
        return sql.rows(
                row -> new PersonRow(row.getLong(1), row.getString(2)),
                "SELECT id, name FROM person WHERE active ORDER BY name, id");
    }
}
