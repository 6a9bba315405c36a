package org.foiadesk.platform;

import java.util.UUID;

/**
 * A mail on its way: what the sender claimed.
 *
 * @param attempt which try this is; fences off a sender whose lease is over
 * @param resent how often the server may have had it already
 */
record Letter(
        UUID id,
        String messageId,
        String address,
        int attempt,
        int refused,
        int resent,
        String subject,
        String text,
        String html) {}
