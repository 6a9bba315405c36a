package org.foiadesk.platform;

import java.util.List;
import java.util.UUID;

/**
 * A mail on its way: what the sender claimed.
 *
 * @param attempt which try this is; fences off a sender whose lease is over
 * @param resent how often the server may have had it already
 * @param byHand a person wrote it, and it is never sent again when the server may have it
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
        String html,
        MailHead head,
        boolean byHand,
        List<Carried> enclosures) {

    /** From the desk itself, with nothing enclosed. */
    Letter(UUID id, String messageId, String address, Mail mail) {
        this(id, messageId, address, 1, 0, 0, mail.subject(), mail.text(), mail.html(), mail.head(), false, List.of());
    }
}
