package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.List;
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
        if (run.last.stopped() || run.limit.unit() != Unit.WORKING_DAYS) {
            return;
        }
        working.doubt(c.law().calendarDoubt);
        for (Closures closures : c.law().closures()) {
            var counted = closures.countedIn(run);
            if (!counted.isEmpty()) {
                leftOut(closures, counted);
            }
        }
        for (Closures.Lapse lapse : c.law().lapses) {
            if (lapse.touches(run.start, run.last.on())) {
                working.doubt(lapse.sentence());
            }
        }
    }

    private void leftOut(Closures closures, List<LocalDate> counted) {
        var calendar = closures.leftOut().closing(c.counting().closed());
        String days = counted.stream().map(Written::day).collect(Collectors.joining(" and "));
        working.doubt(days + ": " + closures.why() + " Counted here; left out, the date would be "
                + Written.day(run.lastDayBy(calendar, run.start, run.startCounts)) + ".");
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

    void ofRouting(Term limit, Start start, Round round, Term routing) {
        var own = c.counting();
        var calendarDays = own.by(own.dayOfReceiptCounts(), true, own.receivedOnWorkingDays(), own.localBody());
        Start.of(c.counted(calendarDays), round, limit)
                .filter(other -> other.on().isBefore(start.on()) && !run.last.stopped())
                .ifPresent(other -> working.doubt(routing.doubt() + " Read as calendar days the clock would start "
                        + Written.day(other.on()) + " and end "
                        + Written.day(run.lastDayBy(run.calendar, other.on(), run.startCounts)) + "."));
    }
}
