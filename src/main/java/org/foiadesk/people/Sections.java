package org.foiadesk.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiadesk.people.Settings.SectionLine;
import org.foiadesk.platform.Option;

@ApplicationScoped
public class Sections implements PanacheRepository<Section> {

    public List<SectionRow> all() {
        return find("order by name").project(SectionRow.class).list();
    }

    List<Option> toChoose(String chosen) {
        return Stream.concat(
                        Stream.of(new Option("", "none", chosen.isEmpty())),
                        all().stream()
                                .map(row -> new Option(
                                        String.valueOf(row.id()),
                                        row.name(),
                                        String.valueOf(row.id()).equals(chosen))))
                .toList();
    }

    /** As a form names it; what is none of ours is none. */
    Optional<Section> chosen(String id) {
        return id.matches("\\d{1,18}") ? byId(Long.parseLong(id)) : Optional.empty();
    }

    boolean has(String name) {
        return count("lower(name) = lower(?1)", name) > 0;
    }

    List<SectionLine> lines() {
        return find("select s.id, s.name, (select count(p) from Person p where p.section = s and p.active) "
                        + "from Section s order by s.name")
                .project(SectionLine.class)
                .list();
    }

    public Optional<Section> byId(long id) {
        return findByIdOptional(id);
    }

    /** The section of that name, new if the newsroom had none. */
    public Section named(String name) {
        return find("name", name).firstResultOptional().orElseGet(() -> {
            Section section = new Section(name);
            persist(section);
            return section;
        });
    }
}
