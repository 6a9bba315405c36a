package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foiadesk.deadline.Happening.What;

/** Days and numbers as a reporter writes them; by hand, because a formatter is ten times slower and a fold writes many. */
final class Written {
    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private static final String[][] DATES = dates();
    private static final int FIRST_YEAR = 1990;
    private static final String[] YEARS = IntStream.range(FIRST_YEAR, FIRST_YEAR + 100)
            .mapToObj(year -> " " + year)
            .toArray(String[]::new);
    private static final Map<What, String> WHATS = whats();

    private Written() {}

    /** "Mon 2 Mar 2026". */
    static String day(LocalDate day) {
        int year = day.getYear() - FIRST_YEAR;
        return weekday(day) + (year >= 0 && year < YEARS.length ? YEARS[year] : " " + day.getYear());
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

    /** "Released in full Mon 6 Apr 2026". */
    static String happened(Happening happening) {
        return capital(WHATS.getOrDefault(happening.what(), "")) + " " + day(happening.on());
    }

    static String capital(String said) {
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    private static String date(LocalDate day) {
        return DATES[day.getMonthValue() - 1][day.getDayOfMonth() - 1];
    }

    /** "2 Mar": all of a year, because writing out numbers was a tenth of a fold. */
    private static String[][] dates() {
        return Stream.of(MONTHS)
                .map(month -> IntStream.rangeClosed(1, 31)
                        .mapToObj(day -> day + " " + month)
                        .toArray(String[]::new))
                .toArray(String[][]::new);
    }

    private static Map<What, String> whats() {
        var whats = new EnumMap<What, String>(What.class);
        for (What what : What.values()) {
            whats.put(what, what.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        whats.put(What.DETERMINED_ADVERSELY, "determined, not wholly for us");
        whats.put(What.EXPEDITE_GRANTED, "expedited processing granted");
        whats.put(What.EXPEDITE_DENIED, "expedited processing denied");
        whats.put(What.INTERIM_RELEASED, "part of the records released");
        whats.put(What.RECORDS_LINKED, "records put behind a link");
        whats.put(What.RECORDS_LEFT, "the link given up");
        return whats;
    }
}
