package org.foiadesk.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.deadline.Deadline.Day;

/** A clock's days as one letter each, so that a list can draw fifty strips without folding fifty histories. */
final class StripCode {

    /** Longer clocks are drawn large on the file alone. */
    private static final int LONGEST = 130;

    private StripCode() {}

    static String of(List<Day> days) {
        if (days.size() > LONGEST) {
            return "";
        }
        StringBuilder letters = new StringBuilder(days.size());
        days.forEach(day -> letters.append(letter(day)));
        return letters.toString();
    }

    static List<StripDay> read(LocalDate from, String code) {
        List<StripDay> days = new ArrayList<>(code.length());
        int count = 0;
        for (int i = 0; i < code.length(); i++) {
            char letter = code.charAt(i);
            count += counts(letter) ? 1 : 0;
            days.add(new StripDay(from.plusDays(i), kind(letter), "", count));
        }
        return days;
    }

    private static char letter(Day day) {
        return switch (day.kind()) {
            case START -> day.count() > 0 ? 'S' : 's';
            case COUNTED -> 'c';
            case WEEKEND -> 'w';
            case HOLIDAY -> 'h';
            case PAUSED -> 'p';
            case EXTENSION -> 'x';
            case DUE -> 'd';
        };
    }

    /** A capital S is a start that is day 1 and not day 0. */
    private static boolean counts(char letter) {
        return letter == 'c' || letter == 'x' || letter == 'd' || letter == 'S';
    }

    private static StripDay.Kind kind(char letter) {
        return switch (letter) {
            case 's', 'S' -> StripDay.Kind.START;
            case 'c' -> StripDay.Kind.COUNTED;
            case 'w' -> StripDay.Kind.WEEKEND;
            case 'h' -> StripDay.Kind.HOLIDAY;
            case 'p' -> StripDay.Kind.PAUSED;
            case 'x' -> StripDay.Kind.EXTENSION;
            case 'd' -> StripDay.Kind.DUE;
            default -> throw new IllegalArgumentException("No such day on a strip: " + letter);
        };
    }
}
