package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.deadline.Deadline.Day;

/** The days of a run from its start to its last day, each with what it is. */
final class Strip {
    /** A pause of years is told by its step; nobody reads a thousand squares. */
    private static final int LONGEST = 1_000;

    private final Run run;
    private final Statute.Calendar counting;
    private final List<Day> days = new ArrayList<>();
    private final LocalDate extendedFrom;
    private final String notice;
    private final LocalDate end;
    private int count;

    private Strip(Run run) {
        this.run = run;
        this.end = run.last.stopped() ? run.last.on() : run.unrolled.on();
        this.counting = run.limit.counting(run.calendar);
        Run.Extension first = run.extension();
        this.extendedFrom = first == null ? LocalDate.MAX : first.from();
        this.notice = first == null
                ? ""
                : "Notice of " + Written.weekday(first.notice().on());
    }

    static List<Day> of(Run run) {
        if (EveryDay.COUNTS.workingDaysBetween(run.start, run.last.on()) > LONGEST) {
            return List.of();
        }
        return new Strip(run).days();
    }

    private List<Day> days() {
        LocalDate last = run.last.on();
        for (LocalDate day = run.start; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day(day));
        }
        return List.copyOf(days);
    }

    private Day day(LocalDate day) {
        if (day.equals(run.start)) {
            count = run.startCounts && counting.isWorkingDay(day) ? 1 : 0;
            return new Day(day, Day.Kind.START, "", count);
        }
        if (day.equals(run.last.on()) && !run.last.stopped()) {
            return new Day(day, Day.Kind.DUE, "", run.length() == 0 ? count + 1 : run.length());
        }
        return counting.isWorkingDay(day) && !day.isAfter(end) ? working(day) : off(day);
    }

    /** Not counted, or past the count: days over which the last day moved. */
    private Day off(LocalDate day) {
        String name = run.calendar.holiday(day);
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        return new Day(day, weekend ? Day.Kind.WEEKEND : Day.Kind.HOLIDAY, name, count);
    }

    private Day working(LocalDate day) {
        for (Pause pause : run.pauses) {
            if (pause.covers(day)) {
                return new Day(day, Day.Kind.PAUSED, pause.name(), count);
            }
        }
        count++;
        return day.isAfter(extendedFrom)
                ? new Day(day, Day.Kind.EXTENSION, notice, count)
                : new Day(day, Day.Kind.COUNTED, "", count);
    }
}
