package org.foiadesk.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class Sections implements PanacheRepository<Section> {

    public List<SectionRow> all() {
        return find("order by name").project(SectionRow.class).list();
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
