package org.foiadesk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A desk of the newsroom: metro, investigations. */
@Entity
public class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(nullable = false)
    String name = "";

    protected Section() {}

    Section(String name) {
        this.name = name;
    }

    public long id() {
        return java.util.Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }
}
