package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.correspondence.Letters;
import org.foiadesk.correspondence.Letters.Outgoing;
import org.foiadesk.correspondence.Way;
import org.foiadesk.document.Enclosing;
import org.foiadesk.drafting.Entries.Gone;
import org.foiadesk.event.Filing;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Enclosure;
import org.foiadesk.platform.Mail;
import org.foiadesk.platform.MailHead;
import org.foiadesk.platform.MailSender;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;

/**
 * Lets a letter go: the mail, the entry on the record and the end of the draft are one transaction of the caller's.
 * The same submission twice is one letter.
 */
@ApplicationScoped
class Sending {

    /** So long it can be taken back. */
    static final Duration HELD = Duration.ofSeconds(60);

    private static final long MOST_ENCLOSED = 20L * 1024 * 1024;

    private final Requests requests;
    private final Outbox outbox;
    private final Enclosing enclosing;
    private final Writers writers;
    private final Threads threads;
    private final Letters letters;
    private final Entries entries;
    private final SentLetters sent;
    private final Today today;

    Sending(
            Requests requests,
            Outbox outbox,
            Enclosing enclosing,
            Writers writers,
            Threads threads,
            Letters letters,
            Entries entries,
            SentLetters sent,
            Today today) {
        this.requests = requests;
        this.outbox = outbox;
        this.enclosing = enclosing;
        this.writers = writers;
        this.threads = threads;
        this.letters = letters;
        this.entries = entries;
        this.sent = sent;
        this.today = today;
    }

    /** By mail, in a minute. */
    UUID mail(String number, Draft draft, UUID once, Viewer viewer) {
        FoiaRequest request = requests.held(number, viewer);
        Optional<SentLetter> already = sent.submitted(request, once);
        if (already.isPresent()) {
            return already.get().id();
        }
        List<Enclosure> enclosures = enclosing.of(request, draft.papers());
        if (enclosures.stream().mapToLong(Enclosure::size).sum() > MOST_ENCLOSED) {
            throw new Refusal("The papers come to more than 20 MB, and many mail servers refuse such a mail."
                    + " Take some out, or send them another way.");
        }
        MailHead head = threads.head(request, draft, writers.sender(draft.fromDesk(), viewer), viewer);
        UUID mail = outbox.put(
                Mail.letter(viewer.personId(), draft.address(), Mail.oneLine(draft.subject()), draft.text(), head)
                        .enclosing(enclosures)
                        .heldFor(HELD));
        String messageId = outbox.messageId(mail);
        String proof = "Mailed to " + draft.address() + " under " + messageId;
        entries.make(request, draft, new Gone(once, Filing.How.EMAIL, mail, messageId, proof), viewer);
        letters.sent(outgoing(draft, mail, Filing.How.EMAIL, Optional.of(messageId), head), List.of(request), viewer);
        return mail;
    }

    /** On paper or through a portal: somebody did it, and says so. Empty where that was said before. */
    Optional<SentLetter> otherwise(String number, Draft draft, UUID once, Filing.How how, String proof, Viewer viewer) {
        FoiaRequest request = requests.held(number, viewer);
        Optional<SentLetter> already = sent.submitted(request, once);
        if (already.isPresent()) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        String said = proof.isEmpty() ? "Sent " + how.word() : proof;
        entries.make(request, draft, new Gone(once, how, id, "", said), viewer);
        MailHead head =
                new MailHead(writers.sender(draft.fromDesk(), viewer), Optional.empty(), Optional.empty(), List.of());
        letters.sent(outgoing(draft, id, how, Optional.empty(), head), List.of(request), viewer);
        return sent.submitted(request, once);
    }

    private Outgoing outgoing(Draft draft, UUID id, Filing.How how, Optional<String> messageId, MailHead head) {
        List<String> nearestFirst = new ArrayList<>(head.references());
        Collections.reverse(nearestFirst);
        return new Outgoing(
                id,
                Way.valueOf(how.name()),
                today.date(),
                head.from().map(MailSender::name).orElse(""),
                head.from().map(MailSender::address).orElse(""),
                draft.address(),
                "",
                draft.subject(),
                draft.text(),
                messageId,
                nearestFirst);
    }
}
