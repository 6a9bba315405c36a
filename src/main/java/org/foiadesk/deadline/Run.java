package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A limit counted to its last day, with the pauses and the one extension that move it. */
final class Run {
    /** An extension that was noticed in time; {@code from} is the day that would have been the last without it. */
    record Extension(Term term, Happening notice, LocalDate from) {}

    final Term limit;
    final WorkingDays calendar;
    final LocalDate start;
    final boolean startCounts;
    final List<Pause> pauses;
    final Count.Reach base;
    final Optional<Extension> extension;
    final Count.Reach last;

    private Run(Term limit, WorkingDays calendar, Count count, Optional<Extension> extension) {
        this.limit = limit;
        this.calendar = calendar;
        this.start = count.start();
        this.startCounts = count.startCounts();
        this.pauses = count.pauses();
        this.base = count.reach(limit.count());
        this.extension = extension;
        this.last = extension.map(e -> extended(e.term())).orElse(rolled(base));
    }

    static Run of(Case c, Term limit, LocalDate start, boolean startCounts, List<Pause> pauses) {
        var count = new Count(limit.counting(c.calendar()), start, startCounts, pauses);
        return new Run(limit, c.calendar(), count, Optional.empty());
    }

    Run extended(Term term, Happening notice) {
        return new Run(
                limit,
                calendar,
                count(calendar, start, startCounts),
                Optional.of(new Extension(term, notice, last.on())));
    }

    /** The same run by another reading of the calendar or of day 0. */
    LocalDate lastDayBy(WorkingDays other, LocalDate otherStart, boolean otherStartCounts) {
        return new Run(limit, other, count(other, otherStart, otherStartCounts), extension).last.on();
    }

    /** How many days of the limit the last day is. */
    int length() {
        return limit.count() + extension.map(e -> e.term().count()).orElse(0);
    }

    boolean moves(Pause pause) {
        return last.stopped()
                ? !pause.after().isAfter(last.on())
                : pause.after().isBefore(last.on());
    }

    private Count count(WorkingDays days, LocalDate from, boolean fromCounts) {
        return new Count(limit.counting(days), from, fromCounts, pauses);
    }

    /** Added to the last day before any roll: a weekend is not counted against us twice. */
    private Count.Reach extended(Term term) {
        return base.stopped()
                ? new Count.Reach(base.on(), base.left() + term.count())
                : rolled(new Count(term.counting(calendar), base.on(), false, pauses).reach(term.count()));
    }

    private Count.Reach rolled(Count.Reach reach) {
        return reach.stopped() ? reach : new Count.Reach(limit.roll(reach.on(), calendar), 0);
    }
}
