package org.foiadesk.jail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A message as it was read: nothing thrown away, nothing believed.
 *
 * @param headers all of them, topmost first
 * @param messageId with its angle brackets, where there is one that fits a header
 * @param references the ids of In-Reply-To, then of References, without doubles
 * @param text what a person reads, from the text part or made of the HTML; line ends are \n
 * @param html cleaned by an allow-list, without remote or embedded pictures; empty where there was none
 * @param enclosed every file at every depth, in the order of the message; an enclosed message is one too
 * @param mails the enclosed messages themselves (message/rfc822, forwarded .msg), read the same way
 * @param remarks what was odd about it, in sentences for the page ("The last part was cut off.")
 */
public record ReadMail(
        List<HeaderField> headers,
        Optional<String> messageId,
        List<String> references,
        List<Mailbox> from,
        List<Mailbox> replyTo,
        List<Mailbox> to,
        List<Mailbox> cc,
        Optional<OffsetDateTime> date,
        String subject,
        String text,
        String html,
        List<Enclosed> enclosed,
        List<ReadMail> mails,
        List<String> remarks) {

    /** The topmost header of that name, as it was written. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(HeaderField::value)
                .findFirst();
    }
}
