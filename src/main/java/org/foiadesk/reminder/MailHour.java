package org.foiadesk.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The hour of the daily mail in the newsroom's zone, 0 to 23. */
record MailHour(int hour, ZoneId zone) {

    /** An hour that a night in spring leaves out comes later by the gap; one that comes twice in autumn, the first time. */
    Instant on(LocalDate day) {
        return ZonedDateTime.of(day, LocalTime.of(hour, 0), zone).toInstant();
    }
}
