package org.foiadesk.platform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One mail to one person, as text and as HTML.
 *
 * @param personId who it is for, and who alone may read it again on the outbox's page; empty for somebody who is not here
 * @param address one address; empty while it is not known, and then the mail waits
 * @param html empty: plain text alone
 * @param writerId who wrote it, where a person did. Such a mail says nothing of machines, and is never sent again when
 *     nobody knows whether the server had it
 * @param held how long it waits before it may leave, by the database's clock
 */
public record Mail(
        OptionalLong personId,
        String address,
        String subject,
        String text,
        String html,
        MailHead head,
        List<Enclosure> enclosures,
        OptionalLong writerId,
        Duration held) {

    private static final int MOST_ENCLOSED = 20 * 1024 * 1024;

    /** A title made fit to stand in a subject: one line, and not too long a one. */
    public static String oneLine(String title) {
        return HeaderText.printable(title, 250);
    }

    /** From the desk itself, at once. */
    public Mail(OptionalLong personId, String address, String subject, String text, String html) {
        this(personId, address, subject, text, html, MailHead.DESK, List.of(), OptionalLong.empty(), Duration.ZERO);
    }

    /** @throws IllegalArgumentException where a header would break, or the address is not exactly one */
    public Mail {
        if (!address.isEmpty() && !MailAddress.is(address)) {
            throw new IllegalArgumentException("not one address");
        }
        if (subject.isBlank() || subject.length() > 300) {
            throw new IllegalArgumentException("a subject has 1 to 300 characters");
        }
        if (HeaderText.breaks(subject)) {
            throw new IllegalArgumentException("a line break in the subject");
        }
        if (text.indexOf('\0') >= 0 || html.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a NUL in the letter");
        }
        if (held.isNegative()) {
            throw new IllegalArgumentException("held for less than no time");
        }
        enclosures = List.copyOf(enclosures);
        if (enclosures.stream().mapToLong(Enclosure::size).sum() > MOST_ENCLOSED) {
            throw new IllegalArgumentException("more enclosed than a mail can carry");
        }
    }

    /** By a person, in plain text. */
    public static Mail letter(long writer, String address, String subject, String text, MailHead head) {
        return new Mail(
                OptionalLong.empty(),
                address,
                subject,
                text,
                "",
                head,
                List.of(),
                OptionalLong.of(writer),
                Duration.ZERO);
    }

    public Mail with(MailHead other) {
        return new Mail(personId, address, subject, text, html, other, enclosures, writerId, held);
    }

    /** Where an answer goes. */
    public Mail replyTo(String reply) {
        return with(new MailHead(head.from(), Optional.of(reply), head.inReplyTo(), head.references()));
    }

    public Mail enclosing(List<Enclosure> others) {
        return new Mail(personId, address, subject, text, html, head, others, writerId, held);
    }

    public Mail heldFor(Duration time) {
        return new Mail(personId, address, subject, text, html, head, enclosures, writerId, time);
    }
}
