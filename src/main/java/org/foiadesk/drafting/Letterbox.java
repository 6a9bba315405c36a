package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foiadesk.event.Flag;
import org.foiadesk.event.History;
import org.foiadesk.event.Kind;
import org.foiadesk.event.Situation;
import org.foiadesk.event.Stage;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Chronicles;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Rights;

/** Which letters a request calls for, the likeliest first. */
@ApplicationScoped
public class Letterbox {

    private static final Set<LetterKind> FEES =
            EnumSet.of(LetterKind.FEE_PAY, LetterKind.FEE_NARROW, LetterKind.FEE_CATEGORY, LetterKind.FEE_WAIVER);

    private final Chronicles chronicles;
    private final Drafts drafts;
    private final Today today;

    Letterbox(Chronicles chronicles, Drafts drafts, Today today) {
        this.chronicles = chronicles;
        this.drafts = drafts;
        this.today = today;
    }

    /** One that may be written; {@code draft}: it was begun. */
    public record Offer(String code, String words, boolean draft) {}

    public record Offers(List<Offer> likely, List<Offer> others) {
        public static final Offers NONE = new Offers(List.of(), List.of());

        public boolean any() {
            return !likely.isEmpty() || !others.isEmpty();
        }
    }

    /** Nothing for somebody who only reads. */
    public Offers of(FoiaRequest request, Viewer viewer) {
        if (!new Rights(viewer, request).mayRecord(Kind.NOTED)) {
            return Offers.NONE;
        }
        History history = chronicles.history(request);
        Set<LetterKind> possible = possible(history, request.agency().jurisdiction());
        Set<LetterKind> likely = likely(history.situation(), today.date());
        likely.retainAll(possible);
        possible.removeAll(likely);
        List<LetterKind> begun = drafts.kinds(request, viewer);
        return new Offers(offers(likely, begun), offers(possible, begun));
    }

    private static List<Offer> offers(Set<LetterKind> kinds, List<LetterKind> begun) {
        List<Offer> offers = new ArrayList<>();
        kinds.forEach(kind -> offers.add(new Offer(kind.code(), kind.words(), begun.contains(kind))));
        return offers;
    }

    private Set<LetterKind> possible(History history, String jurisdiction) {
        Set<LetterKind> kinds = EnumSet.allOf(LetterKind.class);
        Set<Kind> deeds = history.possible(today.date());
        kinds.removeIf(kind -> !kind.under(jurisdiction));
        if (history.situation().stage() == Stage.DRAFT) {
            kinds.retainAll(EnumSet.of(LetterKind.REQUEST));
        }
        drop(kinds, LetterKind.REQUEST, deeds.contains(Kind.FILED));
        drop(kinds, LetterKind.APPEAL, deeds.contains(Kind.APPEALED));
        drop(kinds, LetterKind.EXPEDITE, deeds.contains(Kind.EXPEDITE_ASKED));
        drop(kinds, LetterKind.FEE_PAY, deeds.contains(Kind.FEE_ANSWERED));
        drop(kinds, LetterKind.FEE_NARROW, deeds.contains(Kind.SCOPE_NARROWED));
        return kinds;
    }

    private static void drop(Set<LetterKind> kinds, LetterKind kind, boolean stays) {
        if (!stays) {
            kinds.remove(kind);
        }
    }

    private static Set<LetterKind> likely(Situation situation, LocalDate day) {
        Set<LetterKind> likely = new LinkedHashSet<>();
        if (situation.flags().contains(Flag.STILL_INTERESTED_OPEN)) {
            likely.add(LetterKind.STILL_INTERESTED);
        }
        if (situation.flags().contains(Flag.FEE_OPEN)) {
            likely.addAll(FEES);
        }
        if (situation.flags().contains(Flag.CLARIFICATION_OPEN)) {
            likely.add(LetterKind.CLARIFICATION);
        }
        if (situation.late(day)) {
            likely.add(LetterKind.CHASER);
        }
        switch (situation.stage()) {
            case DRAFT -> likely.add(LetterKind.REQUEST);
            case DENIED, REDACTED, NO_RECORDS, CLOSED -> likely.add(LetterKind.APPEAL);
            case FILED, ACKNOWLEDGED, APPEALED, IN_COURT, RECEIVED, WITHDRAWN -> likely.add(LetterKind.STATUS);
        }
        return likely;
    }
}
