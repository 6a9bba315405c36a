package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.foiadesk.deadline.Happening.What;

/** Days and numbers as a reporter writes them; by hand, because a formatter is ten times slower and a fold writes many. */
final class Written {
    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private static final Map<What, String> WHATS = whats();

    private Written() {}

    /** "Mon 2 Mar 2026". */
    static String day(LocalDate day) {
        return weekday(day) + " " + day.getYear();
    }

    /** "Mon 2 Mar". */
    static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1] + " " + date(day);
    }

    /** "17 Mar", or "17 Mar 2027" when that is another year than the reader is in. */
    static String dateNear(LocalDate day, LocalDate reader) {
        return day.getYear() == reader.getYear() ? date(day) : date(day) + " " + day.getYear();
    }

    static String workingDays(int n) {
        return n == 1 ? "1 working day" : n + " working days";
    }

    /** "released in full". */
    static String what(What what) {
        return WHATS.getOrDefault(what, "");
    }

    static String capital(String said) {
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1];
    }

    private static Map<What, String> whats() {
        var whats = new EnumMap<What, String>(What.class);
        for (What what : What.values()) {
            whats.put(what, what.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return whats;
    }
}
