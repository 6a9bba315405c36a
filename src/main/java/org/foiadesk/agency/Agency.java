package org.foiadesk.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Whom a request is sent to: a department, one of its components, a city, a sheriff. */
@Entity
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Version
    int version;

    @Column(name = "directory_key", updatable = false)
    @Nullable
    String directoryKey;

    String name = "";
    String abbreviation = "";
    String jurisdiction = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    @Nullable
    Agency parent;

    String website = "";
    String notes = "";
    String source = "";

    @Column(name = "day_of_receipt_counts")
    boolean dayOfReceiptCounts;

    @Column(name = "routing_in_calendar_days")
    boolean routingInCalendarDays;

    @Column(name = "received_on_working_days")
    boolean receivedOnWorkingDays;

    @Column(name = "local_body")
    boolean localBody;

    boolean active = true;

    @Embedded
    Spelled spelled = Spelled.NOTHING;

    @Column(insertable = false, updatable = false)
    String place = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "agency_alias", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "position")
    @Column(name = "alias")
    List<String> aliases = new ArrayList<>();

    /** Read from a view that unions what is its own and what holds for all its law binds; written elsewhere. */
    @ElementCollection
    @CollectionTable(name = "own_law", joinColumns = @JoinColumn(name = "agency_id"))
    @Immutable
    Set<OwnLine> own = new HashSet<>();

    protected Agency() {}

    Agency(AgencyFacts facts, Optional<Agency> parent, Instant now) {
        revise(facts, parent, now);
    }

    /** Says whether days are counted differently from now on. */
    boolean revise(AgencyFacts facts, Optional<Agency> above, Instant now) {
        boolean recount = !jurisdiction.equals(facts.jurisdiction()) || !ways().equals(facts.ways());
        name = facts.name();
        abbreviation = facts.abbreviation();
        jurisdiction = facts.jurisdiction();
        website = facts.website();
        notes = facts.notes();
        dayOfReceiptCounts = facts.ways().dayOfReceiptCounts();
        routingInCalendarDays = facts.ways().routingInCalendarDays();
        receivedOnWorkingDays = facts.ways().receivedOnWorkingDays();
        localBody = facts.ways().localBody();
        parent = above.orElse(null);
        changedAt = now;
        if (!aliases.equals(facts.aliases())) {
            aliases.clear();
            aliases.addAll(facts.aliases());
        }
        spelled = Spelled.of(abbreviation, name, aliases);
        return recount;
    }

    void isFrom(String key, String whence) {
        directoryKey = key;
        source = whence;
    }

    void offer(boolean forNewRequests) {
        active = forNewRequests;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String abbreviation() {
        return abbreviation;
    }

    /** {@code US}, {@code US-CA}: the key of the law that binds it. */
    public String jurisdiction() {
        return jurisdiction;
    }

    public Optional<Agency> parent() {
        return Optional.ofNullable(parent);
    }

    /** "FBI – Federal Bureau of Investigation". */
    public String label() {
        return Labels.of(abbreviation, name);
    }

    public Statute statute() {
        return Statutes.of(jurisdiction);
    }

    /** Its own ways of counting days, with the newsroom's own days off and numbers. */
    public Statute.Counting counting() {
        OwnLaw law = new OwnLaw(own);
        return ways().counting().closedOn(law.closed()).with(law.numbers());
    }

    Ways ways() {
        return new Ways(dayOfReceiptCounts, routingInCalendarDays, receivedOnWorkingDays, localBody);
    }

    int version() {
        return version;
    }

    String website() {
        return website;
    }

    String notes() {
        return notes;
    }

    String source() {
        return source;
    }

    /** Whether a new request may be addressed to it. */
    boolean isOffered() {
        return active;
    }

    List<String> aliases() {
        return List.copyOf(aliases);
    }

    /** By date. */
    Stream<OwnLine> daysOff() {
        return own.stream()
                .filter(line -> line.day() != null)
                .sorted(Comparator.comparing(OwnLine::day).thenComparing(OwnLine::line));
    }
}
