package org.foiadesk.request;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Deadline;

/**
 * The small strip as marks in a row, for mail, where nothing is drawn.
 *
 * @param says the strip in one sentence without a full stop; empty without days
 */
public record StripRow(String says, List<Mark> marks) {

    public StripRow {
        marks = List.copyOf(marks);
    }

    public enum Mark {
        START,
        COUNTED,
        AHEAD,
        REST,
        PAUSED,
        EXTENSION,
        DUE,
        LATE,
        BREAK
    }

    public static StripRow of(List<Deadline.Day> days, LocalDate today, boolean late) {
        if (days.isEmpty()) {
            return new StripRow("", List.of());
        }
        List<StripDay> all = days.stream().map(StripDay::of).toList();
        List<Mark> marks = Strip.shown(all, today, late, StripSize.SMALL).stream()
                .map(day -> mark(day, today))
                .toList();
        return new StripRow(StripWords.says(all, today, late), marks);
    }

    private static Mark mark(StripDay day, LocalDate today) {
        return switch (day.kind()) {
            case START -> Mark.START;
            case COUNTED -> day.on().isBefore(today) ? Mark.COUNTED : Mark.AHEAD;
            case WEEKEND, HOLIDAY -> Mark.REST;
            case PAUSED -> Mark.PAUSED;
            case EXTENSION -> Mark.EXTENSION;
            case DUE -> Mark.DUE;
            case LATE -> Mark.LATE;
            case BREAK -> Mark.BREAK;
        };
    }
}
