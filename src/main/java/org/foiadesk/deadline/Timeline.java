package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The deadlines that follow from one request's happenings under one statute. */
public record Timeline(Statute statute, List<Deadline> deadlines) {

    public static Timeline of(Statute statute, Statute.Counting counting, List<Happening> happenings) {
        return new Timeline(statute, statute.deadlines(happenings, counting));
    }

    /** The one of its kind that governs: the latest that is open, else the latest. */
    public Optional<Deadline> of(Deadline.Kind kind) {
        return deadlines.stream()
                .filter(d -> d.kind() == kind)
                .reduce((first, second) -> first.open() && !second.open() ? first : second);
    }

    /** The one of its kind that came {@code ord}th, counted from 1: a request may have several appeals. */
    public Optional<Deadline> of(Deadline.Kind kind, int ord) {
        return deadlines.stream().filter(d -> d.kind() == kind).skip(ord - 1L).findFirst();
    }

    /** The open deadline that comes first; a hint or the first day to sue is none. */
    public Optional<Deadline> next() {
        return deadlines.stream()
                .filter(d -> d.open() && d.binding() && d.projectedUntil() == null && d.due() != null)
                .min(Comparator.comparing(d -> d.dueOn().orElse(LocalDate.MAX)));
    }
}
