package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the date would be if a disputed day were read the other way. */
final class Readings {
    private final Case c;
    private final Run run;
    private final Working working;

    Readings(Case c, Run run, Working working) {
        this.c = c;
        this.run = run;
        this.working = working;
    }

    /** Closures that stop no clock by the text of the law, and lapses through which it runs. */
    void ofCountedDays() {
        if (run.last.stopped() || run.limit.unit() != Term.Unit.WORKING_DAYS) {
            return;
        }
        Map<String, List<LocalDate>> excludable = new LinkedHashMap<>();
        for (Rules.Counted counted : c.law().counted) {
            if (counted.first().isAfter(run.last.on()) || !counted.last().isAfter(run.start)) {
                continue;
            }
            if (!counted.excludable()) {
                working.doubt(counted.why() + " (" + Written.day(counted.first()) + " to " + Written.day(counted.last())
                        + ").");
            } else if (run.calendar.isWorkingDay(counted.first())) {
                excludable
                        .computeIfAbsent(counted.why(), why -> new ArrayList<>())
                        .add(counted.first());
            }
        }
        excludable.forEach(this::without);
    }

    private void without(String why, List<LocalDate> days) {
        Set<LocalDate> closed = new TreeSet<>(c.counting().closed());
        c.law().counted.stream().filter(other -> other.why().equals(why)).forEach(other -> closed.add(other.first()));
        LocalDate other =
                run.lastDayBy(c.law().calendar(Statute.Counting.USUAL).closing(closed), run.start, run.startCounts);
        String named = days.stream().map(Written::day).collect(Collectors.joining(" and "));
        working.doubt(named + ": " + why + " Counted here; left out, the date would be " + Written.day(other) + ".");
    }

    void ofDayOfReceipt() {
        if (run.last.stopped()) {
            return;
        }
        if (!run.calendar.isWorkingDay(run.start)) {
            working.doubt(
                    "Day 0 is not a working day: an agency may deem the request received on the next one, which would make the date "
                            + Written.day(run.lastDayBy(
                                    run.calendar, run.calendar.plusWorkingDays(run.start, 1), run.startCounts))
                            + ".");
        } else if (run.startCounts) {
            working.doubt("This agency counts the day of receipt; by the usual count the date would be "
                    + Written.day(run.lastDayBy(run.calendar, run.start, false)) + ".");
        }
    }

    void ofRouting(Start start, Round round, Term routing) {
        var calendarDays = new Statute.Counting(
                c.counting().dayOfReceiptCounts(), true, c.counting().closed());
        Start.of(new Case(c.law(), c.calendar(), calendarDays, c.chronicle()), round)
                .filter(other -> other.on().isBefore(start.on()) && !run.last.stopped())
                .ifPresent(other -> working.doubt(routing.doubt() + " Read as calendar days the clock would start "
                        + Written.day(other.on()) + " and end "
                        + Written.day(run.lastDayBy(run.calendar, other.on(), run.startCounts)) + "."));
    }
}
