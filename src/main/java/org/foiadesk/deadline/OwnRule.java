package org.foiadesk.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that the newsroom, or one agency's own regulation, puts in place of the law's.
 *
 * @param count in the unit of the law's own rule
 * @param since the first day of requests that it governs
 * @param until the last such day; null while it stands
 * @param source where it can be read
 */
public record OwnRule(
        Clause clause, int count, LocalDate since, @Nullable LocalDate until, String reason, String source) {

    boolean governs(Clause asked, LocalDate made) {
        return clause == asked && !made.isBefore(since) && (until == null || !made.isAfter(until));
    }
}
