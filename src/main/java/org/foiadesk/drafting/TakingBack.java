package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foiadesk.correspondence.Conversation;
import org.foiadesk.event.Event;
import org.foiadesk.event.Notes;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Log;
import org.foiadesk.request.Requests;

/** Undoes a letter: the mail, its entries and the draft, in one transaction of the caller's. */
@ApplicationScoped
class TakingBack {

    private final Requests requests;
    private final SentLetters sent;
    private final Drafts drafts;
    private final Outbox outbox;
    private final Conversation conversation;
    private final Log log;
    private final Today today;

    TakingBack(
            Requests requests,
            SentLetters sent,
            Drafts drafts,
            Outbox outbox,
            Conversation conversation,
            Log log,
            Today today) {
        this.requests = requests;
        this.sent = sent;
        this.drafts = drafts;
        this.outbox = outbox;
        this.conversation = conversation;
        this.log = log;
        this.today = today;
    }

    /** Before it has left, or when it never arrived: its entry is struck and it is a draft again. */
    void takeBack(String number, UUID id, Viewer viewer) {
        FoiaRequest request = requests.held(number, viewer);
        SentLetter letter = sent.byId(request, id);
        if (letter.undone()) {
            return;
        }
        SentLetter.Envelope envelope = letter.envelope()
                .orElseThrow(() -> new Refusal("It went by another way than mail. Strike its entry on the record."));
        boolean never = envelope.failed() || outbox.withdraw(envelope.mail(), "Taken back by its writer.");
        if (!never) {
            throw new Refusal("It has left, or is leaving at this moment. Write another letter that corrects it.");
        }
        for (SentLetter one : sent.everywhere(id)) {
            strike(one, viewer);
        }
        sent.undone(id);
        FoiaRequest now = requests.byNumber(number, viewer);
        conversation.neverLeft(id, now, viewer);
        drafts.keep(now, letter.draft(), viewer);
    }

    private void strike(SentLetter letter, Viewer viewer) {
        String why = letter.envelope().filter(SentLetter.Envelope::failed).isPresent()
                ? "The mail was not delivered, and is written again."
                : "Taken back before it left.";
        Event struck = new Notes.Struck(letter.eventSeq(), why, "");
        log.record(sent.number(letter), struck, today.date(), null, UUID.randomUUID(), viewer);
    }
}
