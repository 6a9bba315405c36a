package org.foiadesk.request;

import java.time.LocalDate;
import org.foiadesk.deadline.Deadline;

/** A day as the strip shows it; {@code count} is the number of days counted up to it. */
record StripDay(LocalDate on, Kind kind, String name, int count) {

    enum Kind {
        START,
        COUNTED,
        WEEKEND,
        HOLIDAY,
        PAUSED,
        EXTENSION,
        DUE,
        LATE,
        /** Not one day but several, left out; {@code name} says how many. */
        BREAK
    }

    static StripDay of(Deadline.Day day) {
        return new StripDay(day.on(), kind(day.kind()), day.name(), day.count());
    }

    /** In place of {@code days} days from {@code on} on. */
    static StripDay leftOut(LocalDate on, long days, int count) {
        return new StripDay(on, Kind.BREAK, days + " days", count);
    }

    boolean is(LocalDate day) {
        return kind != Kind.BREAK && on.equals(day);
    }

    boolean due() {
        return kind == Kind.DUE;
    }

    /** Takes a step of the count. */
    boolean counts() {
        return kind == Kind.COUNTED || kind == Kind.EXTENSION || kind == Kind.DUE;
    }

    /** Nothing moves: one such day looks like the next. */
    boolean idle() {
        return kind == Kind.LATE || kind == Kind.PAUSED;
    }

    boolean rest() {
        return kind == Kind.WEEKEND || kind == Kind.HOLIDAY;
    }

    /** Has no name that would be missed. */
    boolean plain() {
        return kind == Kind.COUNTED || kind == Kind.EXTENSION || kind == Kind.WEEKEND;
    }

    private static Kind kind(Deadline.Day.Kind kind) {
        return switch (kind) {
            case START -> Kind.START;
            case COUNTED -> Kind.COUNTED;
            case WEEKEND -> Kind.WEEKEND;
            case HOLIDAY -> Kind.HOLIDAY;
            case PAUSED -> Kind.PAUSED;
            case EXTENSION -> Kind.EXTENSION;
            case DUE -> Kind.DUE;
        };
    }
}
