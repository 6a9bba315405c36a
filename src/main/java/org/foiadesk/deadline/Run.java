package org.foiadesk.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A limit counted to its last day, with the pauses and the extensions that move it. */
final class Run {
    /** An extension that was noticed in time; {@code from} is the day that would have been the last without it. */
    record Extension(Term term, Happening notice, LocalDate from) {}

    final Term limit;
    final WorkingDays calendar;
    final LocalDate start;
    final boolean startCounts;
    final List<Pause> pauses;
    final Count.Reach base;
    final List<Extension> extensions;
    final Count.Reach unrolled;
    final Count.Reach last;

    private Run(Term limit, WorkingDays calendar, Count count, List<Extension> extensions) {
        this.limit = limit;
        this.calendar = calendar;
        this.start = count.start();
        this.startCounts = count.startCounts();
        this.pauses = count.pauses();
        this.base = count.reach(length(limit, start));
        this.extensions = extensions;
        Count.Reach reach = base;
        for (Extension extension : extensions) {
            reach = extended(reach, extension);
        }
        this.unrolled = reach;
        this.last = reach.stopped() ? reach : new Count.Reach(rolled(reach.on()), 0);
    }

    static Run of(Case c, Term limit, LocalDate start, boolean startCounts, List<Pause> pauses) {
        var count = new Count(limit.counting(c.calendar()), start, startCounts, pauses);
        return new Run(limit, c.calendar(), count, List.of());
    }

    Run extended(Term term, Happening notice) {
        var all = new ArrayList<>(extensions);
        all.add(new Extension(term, notice, last.on()));
        return new Run(limit, calendar, count(limit, calendar, start, startCounts), List.copyOf(all));
    }

    /** The same run by another reading of the calendar or of day 0. */
    LocalDate lastDayBy(WorkingDays other, LocalDate otherStart, boolean otherStartCounts) {
        return new Run(limit, other, count(limit, other, otherStart, otherStartCounts), extensions).last.on();
    }

    /** The first extension; null without one. */
    @Nullable
    Extension extension() {
        return extensions.isEmpty() ? null : extensions.get(0);
    }

    boolean extendedBefore(LocalDate day) {
        Extension first = extension();
        return first != null && !day.isBefore(first.from());
    }

    /** Which day of the limit the last day is, by the count of the law; 0 where the agency named the day itself. */
    int length() {
        int days = length(limit, start);
        for (Extension extension : extensions) {
            LocalDate until = extension.notice().until();
            int more = length(extension.term(), start);
            boolean named = extension.term().isNamed() || (until != null && !until.isAfter(last.on()));
            if (named || extension.term().unit() != limit.unit()) {
                return 0;
            }
            days = extension.term().whole() ? more : days + lesser(more, extension.notice());
        }
        return days;
    }

    boolean moves(Pause pause) {
        return last.stopped()
                ? !pause.after().isAfter(last.on())
                : pause.after().isBefore(last.on());
    }

    private Count count(Term term, WorkingDays days, LocalDate from, boolean fromCounts) {
        return new Count(term.counting(days), from, fromCounts, pauses);
    }

    /** Added to the last day before any roll: a weekend is not counted against us twice. */
    private Count.Reach extended(Count.Reach reach, Extension extension) {
        Term term = extension.term();
        LocalDate until = extension.notice().until();
        if (term.isNamed()) {
            return reach.stopped() || until == null ? reach : new Count.Reach(later(reach.on(), until), 0);
        }
        if (reach.stopped()) {
            return new Count.Reach(reach.on(), reach.left() + lesser(length(term, start), extension.notice()));
        }
        Count.Reach most = term.whole()
                ? count(term, calendar, start, startCounts).reach(length(term, start))
                : count(term, calendar, reach.on(), false).reach(lesser(length(term, reach.on()), extension.notice()));
        if (most.stopped() || until == null || until.isAfter(most.on())) {
            return most.stopped() || most.on().isAfter(reach.on()) ? most : reach;
        }
        return new Count.Reach(later(reach.on(), onADayThatCounts(until)), 0);
    }

    /** A notice that names a day off in a count of working days means the next day that counts. */
    private LocalDate onADayThatCounts(LocalDate named) {
        return limit.counting(calendar).isWorkingDay(named) ? named : calendar.plusWorkingDays(named, 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The notice may take less than the law allows, and no more. */
    private static int lesser(int most, Happening notice) {
        return notice.days() > 0 ? Math.min(most, notice.days()) : most;
    }

    /** Months and years are as many days as they have from the start, so that a pause can lengthen them. */
    private static int length(Term term, LocalDate start) {
        return switch (term.unit()) {
            case MONTHS -> (int) ChronoUnit.DAYS.between(start, start.plusMonths(term.count()));
            case YEARS -> (int) ChronoUnit.DAYS.between(start, start.plusYears(term.count()));
            case WORKING_DAYS, CALENDAR_DAYS, HOURS, NONE -> term.count();
        };
    }

    /** The extension rolls as its own term says, else as the limit. */
    private LocalDate rolled(LocalDate day) {
        Term governing = extensions.isEmpty()
                ? limit
                : extensions.get(extensions.size() - 1).term();
        return governing.isNamed() ? day : governing.roll(limit.roll(day, calendar), calendar);
    }
}
