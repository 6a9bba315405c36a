package org.foiadesk.browser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A clock that runs, but from a Wednesday with a holiday a week behind it and another a week ahead. */
@Alternative
@ApplicationScoped
class InNovember {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Instant TEN_IN_NEW_YORK = Instant.parse("2026-11-18T15:00:00Z");

    @Produces
    @Alternative
    @ApplicationScoped
    Clock clock() {
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), TEN_IN_NEW_YORK));
    }
}
