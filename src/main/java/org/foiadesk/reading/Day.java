package org.foiadesk.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A date in a letter.
 *
 * @param basis how it was reckoned; empty where it stands there in full
 */
record Day(LocalDate on, String basis, Words words) {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    static String say(LocalDate day) {
        return LONG.format(day);
    }

    String say() {
        return say(on);
    }
}
