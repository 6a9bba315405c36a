package org.foiadesk.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.foiadesk.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** One way to reach an agency for one purpose, with where we have it from and when somebody last checked it. */
@Entity
@Table(name = "agency_contact")
class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id", updatable = false)
    @Nullable
    Agency agency;

    @Enumerated(EnumType.STRING)
    Purpose purpose = Purpose.REQUEST;

    @Enumerated(EnumType.STRING)
    Way way = Way.POST;

    String value = "";

    @Column(name = "person_name")
    String personName = "";

    String note = "";
    String source = "";

    @Column(name = "verified_on")
    @Nullable
    LocalDate verifiedOn;

    @Column(name = "retired_on")
    @Nullable
    LocalDate retiredOn;

    protected Contact() {}

    Contact(Agency agency, ContactFacts facts) {
        this.agency = agency;
        purpose = facts.purpose();
        way = facts.way();
        value = facts.value();
        personName = facts.person();
        note = facts.note();
        source = facts.source();
        verifiedOn = facts.verifiedOn().orElse(null);
    }

    void verify(LocalDate today) {
        if (isRetired()) {
            throw new Refusal("This contact is no longer used. Bring it back first.");
        }
        verifiedOn = today;
    }

    /** Doing so twice keeps the first date. */
    void retire(LocalDate today) {
        if (!isRetired()) {
            retiredOn = today;
        }
    }

    void bringBack() {
        retiredOn = null;
    }

    boolean serves(Purpose sought) {
        return purpose == sought && !isRetired();
    }

    boolean isRetired() {
        return retiredOn != null;
    }

    Optional<LocalDate> verifiedOn() {
        return Optional.ofNullable(verifiedOn);
    }
}
