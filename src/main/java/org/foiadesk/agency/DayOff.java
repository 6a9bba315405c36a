package org.foiadesk.agency;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day that is not counted though the law knows no holiday then: a snow day, a closure by order. */
@Entity
@Table(name = "own_day")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
public class DayOff {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Embedded
    @Nullable
    Scope scope;

    LocalDate day;
    String name;
    String source;

    @Embedded
    Stamp stamp = new Stamp();

    protected DayOff() {}

    public DayOff(Scope scope, LocalDate day, String name, String source) {
        this.scope = scope;
        this.day = day;
        this.name = name;
        this.source = source;
    }

    /** Hibernate reads a reach of which nothing is named as none. */
    Scope scope() {
        return scope == null ? Scope.EVERYBODY : scope;
    }

    boolean sameAs(DayOff other) {
        return !stamp.ended() && day.equals(other.day) && scope().equals(other.scope());
    }

    OwnLine line() {
        return new OwnLine("day " + id, false, day, name, null, null, null, null, null, source);
    }

    /** "Fri 27 Nov 2026, closed by order". */
    String said() {
        return DAY.format(day) + ", " + name;
    }
}
