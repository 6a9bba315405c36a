package org.foiadesk.people;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.foiadesk.platform.Option;
import org.jspecify.annotations.Nullable;

/** The hour of the daily mail, as a box to choose from. */
final class MailHour {

    private static final short USUAL = 8;
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("h a", Locale.US);

    private MailHour() {}

    static short of(@Nullable String typed) {
        return typed != null && typed.matches("1?[0-9]|2[0-3]") ? Short.parseShort(typed) : USUAL;
    }

    static List<Option> toChoose(short chosen) {
        return IntStream.range(0, 24)
                .mapToObj(hour -> new Option(String.valueOf(hour), WORDS.format(LocalTime.of(hour, 0)), hour == chosen))
                .toList();
    }
}
