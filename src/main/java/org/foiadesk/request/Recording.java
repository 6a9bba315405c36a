package org.foiadesk.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who records, when and on which day of the newsroom.
 *
 * @param once the mark of one submission: the same form sent twice carries the same mark
 */
public record Recording(long personId, Instant at, LocalDate today, UUID once) {

    public Recording {
        at = at.truncatedTo(ChronoUnit.MICROS); // what PostgreSQL keeps, so that the hash can be computed again
    }
}
