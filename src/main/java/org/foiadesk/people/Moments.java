package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** When something was, as people say it: "now", "today, 8:55 AM", "yesterday", "Nov 2", "Nov 2, 2025". */
@ApplicationScoped
public class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private final Today today;

    Moments(Today today) {
        this.today = today;
    }

    public String of(@Nullable Instant instant) {
        if (instant == null) {
            return "never";
        }
        if (Duration.between(instant, today.instant()).abs().compareTo(Duration.ofMinutes(2)) < 0) {
            return "now";
        }
        LocalDateTime then = LocalDateTime.ofInstant(instant, today.zone());
        if (then.toLocalDate().equals(today.date())) {
            return "today, " + TIME.format(then);
        }
        if (then.toLocalDate().equals(today.date().minusDays(1))) {
            return "yesterday, " + TIME.format(then);
        }
        return (then.getYear() == today.date().getYear() ? DAY : DAY_OF_YEAR).format(then);
    }
}
