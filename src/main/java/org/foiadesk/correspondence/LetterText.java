package org.foiadesk.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.foiadesk.jail.Mailbox;

/** A letter as it is about to be written down. */
record LetterText(
        UUID once,
        Direction direction,
        Way way,
        Optional<LocalDate> on,
        Optional<Instant> datedAt,
        Instant arrivedAt,
        Mailbox from,
        String to,
        String cc,
        String forwardedBy,
        String subject,
        String text,
        String html,
        String headers,
        Optional<String> messageId,
        List<String> references,
        List<String> remarks,
        String automatic,
        OptionalLong broughtBy) {

    enum Direction {
        IN,
        OUT
    }

    static LetterText of(Incoming letter, Direction direction, Instant arrivedAt, OptionalLong broughtBy) {
        return new LetterText(
                UUID.randomUUID(),
                direction,
                Way.EMAIL,
                letter.on(),
                letter.datedAt().map(java.time.OffsetDateTime::toInstant),
                arrivedAt,
                letter.from(),
                Incoming.line(letter.mail().to()),
                Incoming.line(letter.mail().cc()),
                letter.forwardedBy(),
                letter.subject(),
                letter.text(),
                letter.mail().html(),
                letter.headers(),
                letter.mail().messageId(),
                letter.references(),
                letter.mail().remarks(),
                Automatic.of(letter.mail()),
                broughtBy);
    }

    LetterText with(List<String> others) {
        return new LetterText(
                once,
                direction,
                way,
                on,
                datedAt,
                arrivedAt,
                from,
                to,
                cc,
                forwardedBy,
                subject,
                text,
                html,
                headers,
                messageId,
                references,
                others,
                automatic,
                broughtBy);
    }
}
