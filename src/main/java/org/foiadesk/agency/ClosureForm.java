package org.foiadesk.agency;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.platform.TypedDate;
import org.jboss.resteasy.reactive.RestForm;

/** What was typed about a day on which an agency is closed. */
record ClosureForm(@RestForm String day, @RestForm String why) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 5;

    ClosureForm {
        day = Typed.tidy(day);
        why = Typed.tidy(why);
    }

    static ClosureForm blank() {
        return new ClosureForm("", "");
    }

    Optional<LocalDate> date(LocalDate today) {
        return day.length() > 40 ? Optional.empty() : TypedDate.of(day, today);
    }

    Map<String, String> wrong(LocalDate today) {
        Optional<LocalDate> date = date(today);
        boolean sensible = date.map(each -> !each.isBefore(EARLIEST) && !each.isAfter(today.plusYears(YEARS_AHEAD)))
                .orElse(true);
        return new Typed()
                .check("day", date.isPresent(), "No such day. Write it as 3/4, Mar 4 or 2026-03-04.")
                .check("day", sensible, "A day between 2000 and five years from now.")
                .line("day", day, 40)
                .line("why", why, 120)
                .check("why", !why.isEmpty(), "Say why it is closed, such as Cesar Chavez Day.")
                .wrong();
    }
}
