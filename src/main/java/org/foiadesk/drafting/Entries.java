package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.foiadesk.event.Event;
import org.foiadesk.event.Filing;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Chronicles;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Log;
import org.foiadesk.request.Rights;
import org.jspecify.annotations.Nullable;

/** What a letter that goes leaves behind: an entry on each request that it is about, and no draft. */
@ApplicationScoped
class Entries {

    private final Chronicles chronicles;
    private final Log log;
    private final Writers writers;
    private final Drafts drafts;
    private final SentLetters sent;
    private final Today today;

    Entries(Chronicles chronicles, Log log, Writers writers, Drafts drafts, SentLetters sent, Today today) {
        this.chronicles = chronicles;
        this.log = log;
        this.writers = writers;
        this.drafts = drafts;
        this.sent = sent;
        this.today = today;
    }

    /**
     * How a letter went.
     *
     * @param id the mail's, where it goes by mail
     * @param messageId empty where it goes another way
     */
    record Gone(UUID once, Filing.How how, UUID id, String messageId, String proof) {

        @Nullable
        UUID mail() {
            return messageId.isEmpty() ? null : id;
        }

        /** Each request's entry has a mark of its own. */
        private UUID mark(FoiaRequest request, FoiaRequest about) {
            return about.number().equals(request.number())
                    ? once
                    : UUID.nameUUIDFromBytes((once + about.number()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @throws Refusal where the record or the writer's role does not allow it: then nothing went */
    void make(FoiaRequest request, Draft draft, Gone gone, Viewer viewer) {
        for (FoiaRequest about : about(request, draft, viewer)) {
            Recorded letter = new Recorded(draft.kind(), draft.detail(), gone.how(), gone.proof());
            int seq = recorded(about, letter, gone.mark(request, about), viewer);
            Draft shown = about.number().equals(request.number()) ? draft : among(draft, about);
            sent.add(
                    about,
                    shown,
                    new SentLetters.Trace(gone.id(), gone.once(), gone.how(), seq, gone.mail(), gone.messageId()),
                    viewer);
        }
        drafts.discard(request, draft.kind(), viewer);
    }

    /** A letter that lists requests is about each whose number stands in it. */
    private List<FoiaRequest> about(FoiaRequest request, Draft draft, Viewer viewer) {
        if (draft.kind() != LetterKind.ALL_OPEN) {
            return List.of(request);
        }
        List<FoiaRequest> named = writers.open(request, viewer).stream()
                .filter(one -> draft.text().matches("(?s).*(?<![0-9-])" + one.number() + "(?![0-9]).*"))
                .toList();
        if (named.isEmpty()) {
            throw new Refusal("The letter names none of our open requests. Fill it in again from the wording.");
        }
        return named;
    }

    /** On each of the others' files the letter says nothing of the rest. */
    private static Draft among(Draft draft, FoiaRequest about) {
        return new Draft(
                draft.kind(),
                draft.address(),
                draft.fromDesk(),
                draft.subject(),
                "We wrote that we remain interested in all our open requests, " + about.number() + " among them.",
                "",
                List.of());
    }

    private int recorded(FoiaRequest about, Recorded letter, UUID mark, Viewer viewer) {
        Event event = event(letter, about);
        Rights.insist(
                new Rights(viewer, about).mayRecord(event.kind()),
                "Your role does not send this letter on " + about.number() + ". Ask its owner or an editor.");
        FoiaRequest after = log.record(about.number(), event, today.date(), null, mark, viewer);
        return after.events().get(after.events().size() - 1).seq();
    }

    private Event event(Recorded letter, FoiaRequest about) {
        try {
            return letter.event(chronicles.history(about).situation());
        } catch (IllegalArgumentException unfit) {
            throw new Refusal(String.valueOf(unfit.getMessage()));
        }
    }
}
