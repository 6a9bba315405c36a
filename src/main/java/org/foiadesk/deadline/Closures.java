package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Weekdays on which offices were closed though the law's text lets them count: an agency may leave them out, and
 * {@code leftOut} is the calendar it then keeps.
 */
record Closures(String why, List<LocalDate> days, WorkingDays leftOut) {

    static Closures of(String why, List<LocalDate> days, WorkingDays calendar) {
        return new Closures(
                why, days, calendar.closing(days.stream().collect(Collectors.toMap(day -> day, day -> why))));
    }

    /** A stretch of weekdays that count by settled practice. */
    record Lapse(String why, LocalDate first, LocalDate last) {

        boolean touches(LocalDate after, LocalDate through) {
            return !first.isAfter(through) && last.isAfter(after);
        }

        String sentence() {
            return why + " (" + Written.day(first) + " to " + Written.day(last) + ").";
        }
    }

    List<LocalDate> countedIn(Run run) {
        return days.stream()
                .filter(day -> day.isAfter(run.start) && !day.isAfter(run.last.on()) && run.calendar.isWorkingDay(day))
                .toList();
    }
}
