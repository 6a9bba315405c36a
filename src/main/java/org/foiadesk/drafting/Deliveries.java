package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.foiadesk.event.Kind;
import org.foiadesk.people.Moments;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Chronicles;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Rights;
import org.jspecify.annotations.Nullable;

/** What became of a request's letters, for its file. The request must have been asked for on the viewer's behalf. */
@ApplicationScoped
public class Deliveries {

    private final SentLetters sent;
    private final Chronicles chronicles;
    private final Moments moments;
    private final Today today;

    Deliveries(SentLetters sent, Chronicles chronicles, Moments moments, Today today) {
        this.sent = sent;
        this.chronicles = chronicles;
        this.moments = moments;
        this.today = today;
    }

    /** Newest first. */
    public List<Delivery> of(FoiaRequest request) {
        return sent.of(request).stream().map(letter -> of(letter, request)).toList();
    }

    Delivery of(SentLetter letter, FoiaRequest request) {
        @Nullable
        Instant settled = letter.envelope().map(mail -> mail.settledAt()).orElse(null);
        return Delivery.of(
                letter,
                moments.of(letter.writtenAt()),
                settled == null ? "" : moments.of(settled),
                today.instant(),
                today.zone(),
                silence(letter, request));
    }

    /** Whether they have written since. */
    private String silence(SentLetter letter, FoiaRequest request) {
        boolean answered = letter.heard()
                || chronicles.of(request).stream()
                        .filter(entry -> entry.seq() > letter.eventSeq())
                        .anyMatch(entry -> entry.dated().event().kind().by() == Kind.By.AGENCY);
        LocalDate on = LocalDate.ofInstant(letter.writtenAt(), today.zone());
        long days = ChronoUnit.DAYS.between(on, today.date());
        return answered || days < 1
                ? ""
                : days == 1 ? "; no answer since yesterday" : "; no answer in " + days + " days";
    }

    boolean mayTakeBack(SentLetter letter, FoiaRequest request, Viewer viewer) {
        boolean own = letter.writtenBy() == viewer.personId();
        return letter.mayBeTakenBack() && (own || new Rights(viewer, request).mayShare());
    }
}
