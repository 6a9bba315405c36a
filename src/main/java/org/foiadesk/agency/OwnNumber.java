package org.foiadesk.agency;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.foiadesk.deadline.Clause;
import org.foiadesk.people.Viewer;
import org.jspecify.annotations.Nullable;

/** A number in place of the law's: for one agency, or for all that one law binds. */
@Entity
@Table(name = "own_rule")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
public class OwnNumber {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Embedded
    Scope scope;

    @Enumerated(EnumType.STRING)
    Clause clause;

    int count;
    LocalDate since;

    @Nullable
    LocalDate until;

    String reason;
    String source;
    boolean withdrawn;

    @Embedded
    Stamp stamp = new Stamp();

    protected OwnNumber() {}

    /**
     * @param count in the unit of the law's own rule
     * @param since the first day of requests that it governs
     * @param until the last such day; null while it stands
     */
    public OwnNumber(
            Scope scope,
            Clause clause,
            int count,
            LocalDate since,
            @Nullable LocalDate until,
            String reason,
            String source) {
        this.scope = scope;
        this.clause = clause;
        this.count = count;
        this.since = since;
        this.until = until;
        this.reason = reason;
        this.source = source;
    }

    /** Requests made until then keep it; without a day, or with one before it began, it governed none. */
    void end(@Nullable LocalDate last, String why, Viewer by, java.time.Instant now) {
        stamp.end(by.personId(), now, why);
        withdrawn = last == null || last.isBefore(since);
        if (last != null && !withdrawn && (until == null || last.isBefore(until))) {
            until = last;
        }
    }

    boolean governs(LocalDate day) {
        return !withdrawn && !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Whether both would govern the same requests. */
    boolean meets(OwnNumber other) {
        return !withdrawn
                && !other.withdrawn
                && clause == other.clause
                && scope.equals(other.scope)
                && (until == null || !other.since.isAfter(until))
                && (other.until == null || !since.isAfter(other.until));
    }

    OwnLine line() {
        return new OwnLine("number " + id, false, null, null, clause, count, since, until, reason, source);
    }

    /** "Answer, 5 in place of the law's number (city ordinance)". */
    String said() {
        return clause.word() + ", " + count + " in place of the law’s number (" + reason + ")";
    }
}
