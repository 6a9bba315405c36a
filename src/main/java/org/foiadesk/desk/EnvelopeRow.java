package org.foiadesk.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its envelope shows it.
 *
 * @param subject what it is about, for its addressee alone; else empty
 * @param held it held a link, so what it said is not kept
 * @param byHand a person wrote it to an agency
 */
record EnvelopeRow(
        UUID id,
        String name,
        String address,
        EnvelopeState state,
        Instant createdAt,
        Instant nextTryAt,
        @Nullable Instant settledAt,
        int attempts,
        int ambiguous,
        String reason,
        String subject,
        String text,
        boolean held,
        boolean byHand) {

    boolean failed() {
        return state == EnvelopeState.FAILED;
    }

    /** Nobody knows whether it arrived, and only a person can find out. */
    boolean asks() {
        return byHand && failed() && ambiguous > 0;
    }

    boolean waits() {
        return state == EnvelopeState.WAITING;
    }
}
