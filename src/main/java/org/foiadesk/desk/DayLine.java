package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.deadline.Deadline.Day;
import org.foiadesk.request.Due;

/** A day of the strip as a line of a list, or several alike that follow each other. */
public record DayLine(String iso, String date, String what, String count) {

    /** @param since what each day has been since the last one that is drawn, up to today; empty for nothing */
    static List<DayLine> of(List<Day> days, String since, LocalDate today) {
        var lines = new ArrayList<DayLine>();
        for (int from = 0; from < days.size(); ) {
            int to = from + 1;
            while (to < days.size() && alike(days.get(from), days.get(to))) {
                to++;
            }
            lines.add(line(days.subList(from, to), today));
            from = to;
        }
        LocalDate next = days.isEmpty() ? today : days.get(days.size() - 1).on().plusDays(1);
        if (!days.isEmpty() && !since.isEmpty() && !next.isAfter(today)) {
            lines.add(new DayLine(next.toString(), range(next, today, today), since + " (today)", ""));
        }
        return lines;
    }

    private static boolean alike(Day one, Day next) {
        boolean idle = one.kind() == Day.Kind.WEEKEND || one.kind() == Day.Kind.PAUSED;
        return idle && one.kind() == next.kind() && one.name().equals(next.name());
    }

    private static DayLine line(List<Day> days, LocalDate today) {
        Day first = days.get(0);
        Day last = days.get(days.size() - 1);
        boolean now = !today.isBefore(first.on()) && !today.isAfter(last.on());
        return new DayLine(
                first.on().toString(),
                range(first.on(), last.on(), today),
                what(first) + (now ? " (today)" : ""),
                counts(first) ? "" + first.count() : "");
    }

    private static String range(LocalDate first, LocalDate last, LocalDate today) {
        String until = first.equals(last) ? "" : " to " + Due.written(last, today);
        return Due.written(first, today) + until;
    }

    private static boolean counts(Day day) {
        return switch (day.kind()) {
            case START, COUNTED, EXTENSION, DUE -> true;
            case WEEKEND, HOLIDAY, PAUSED -> false;
        };
    }

    private static String what(Day day) {
        String name = day.name();
        return switch (day.kind()) {
            case START -> name.isEmpty() ? "The clock starts" : upper(name);
            case COUNTED -> named("Counted", name);
            case EXTENSION -> named("Counted, by extension", name);
            case DUE -> named("Due", name);
            case WEEKEND -> (name.isEmpty() ? "Weekend" : upper(name)) + ", not counted";
            case HOLIDAY -> (name.isEmpty() ? "Holiday" : upper(name)) + ", not counted";
            case PAUSED -> named("Paused", name);
        };
    }

    private static String named(String what, String name) {
        return name.isEmpty() ? what : what + ": " + name;
    }

    private static String upper(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
