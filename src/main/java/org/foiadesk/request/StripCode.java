package org.foiadesk.request;

import java.util.List;
import org.foiadesk.deadline.Deadline.Day;

/** A clock's days as one letter each, so that a list can draw fifty strips without folding fifty histories. */
final class StripCode {

    /** Longer clocks (an appeal window is 91 days) are drawn large on the file alone. */
    private static final int LONGEST = 130;

    private StripCode() {}

    static String of(List<Day> days) {
        if (days.size() > LONGEST) {
            return "";
        }
        StringBuilder letters = new StringBuilder(days.size());
        days.forEach(day -> letters.append(letter(day.kind())));
        return letters.toString();
    }

    private static char letter(Day.Kind kind) {
        return switch (kind) {
            case START -> 's';
            case COUNTED -> 'c';
            case WEEKEND -> 'w';
            case HOLIDAY -> 'h';
            case PAUSED -> 'p';
            case EXTENSION -> 'x';
            case DUE -> 'd';
        };
    }
}
