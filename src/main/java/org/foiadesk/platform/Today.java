package org.foiadesk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only reader of a clock: what day it is in the newsroom's zone. */
@ApplicationScoped
public class Today {

    private final Clock clock;
    private volatile ZoneId zone = ZoneId.of("America/New_York");

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public Instant instant() {
        return clock.instant();
    }

    public ZoneId zone() {
        return zone;
    }

    /** Told by the newsroom, at the start and whenever its zone changes. */
    public void in(ZoneId newsroomsZone) {
        zone = newsroomsZone;
    }
}
