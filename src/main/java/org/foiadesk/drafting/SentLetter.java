package org.foiadesk.drafting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.event.Filing;
import org.jspecify.annotations.Nullable;

/**
 * A letter that went out, on one of the requests that it is about.
 *
 * @param eventSeq the entry that it made there
 * @param messageId of the mail; empty where it went another way
 * @param heard whether a letter came on that request since, recorded or not
 */
record SentLetter(
        UUID id,
        long requestId,
        Filing.How way,
        int eventSeq,
        String messageId,
        Draft draft,
        long writtenBy,
        Instant writtenAt,
        @Nullable Instant undoneAt,
        boolean heard,
        Optional<Envelope> envelope,
        Optional<Bounce> bounce) {

    /** What a mail system said of it later. {@code lasting}: it did not arrive, and will not. */
    record Bounce(boolean lasting, String address, String said) {

        String words() {
            String who = address.isEmpty() ? "the agency" : address;
            String server = said.isEmpty() ? "" : ". The server said: " + said;
            return lasting
                    ? "bounced: " + who + " did not get it" + server
                    : "is delayed on its way to " + who + "; the mail system goes on trying" + server;
        }
    }

    /** What became of the mail. */
    record Envelope(
            UUID mail,
            String state,
            Instant leavesAt,
            @Nullable Instant settledAt,
            int attempts,
            int ambiguous,
            String reply,
            String reason) {

        boolean waits() {
            return state.equals("WAITING");
        }

        boolean failed() {
            return state.equals("FAILED");
        }

        boolean doubtful() {
            return failed() && ambiguous > 0;
        }
    }

    boolean bounced() {
        return bounce.filter(Bounce::lasting).isPresent();
    }

    boolean undone() {
        return undoneAt != null;
    }

    /** It has not left, or surely or perhaps never arrived: then it can be taken back and written again. */
    boolean mayBeTakenBack() {
        return !undone()
                && envelope.filter(mail -> mail.waits() || mail.failed()).isPresent();
    }
}
