package org.foiadesk.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a letter of the demo says. */
record Words(String subject, String text) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final String FOOT = "\n\n--\nDEMO. Invented for FOIA Desk's demo newsroom; not a real letter.\n";

    /** {@code text} with days and numbers put in. */
    static Words of(String subject, String text, Object... values) {
        return new Words(subject, text.strip().formatted(values));
    }

    /** "June 28, 2024". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    String marked() {
        return text + FOOT;
    }
}
