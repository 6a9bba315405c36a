package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Kind;
import org.foiadesk.event.Situation;

/** What a reporter most likely records next, the likeliest first, from where the request stands. */
final class Likely {

    private Likely() {}

    static Set<Kind> after(Situation situation, LocalDate today) {
        Set<Kind> likely = situation.ball(today) == Ball.US ? ours(situation, today) : theirs(situation);
        situation
                .timeline()
                .of(Deadline.Kind.FETCH)
                .filter(Deadline::open)
                .ifPresent(link -> likely.add(Kind.RECORDS_FETCHED));
        likely.add(Kind.CALLED);
        likely.add(Kind.NOTED);
        return likely;
    }

    private static Set<Kind> ours(Situation situation, LocalDate today) {
        Deadline.Kind next = situation
                .opened(today)
                .or(situation::governing)
                .map(Deadline::kind)
                .orElse(Deadline.Kind.CUSTOM);
        return switch (next) {
            case FEE_REPLY -> inOrder(Kind.FEE_ANSWERED, Kind.FEE_PAID, Kind.SCOPE_NARROWED);
            case CLARIFICATION_REPLY -> inOrder(Kind.CLARIFICATION_ANSWERED, Kind.SCOPE_NARROWED);
            case STILL_INTERESTED_REPLY -> inOrder(Kind.STILL_INTERESTED_ANSWERED);
            case FETCH -> inOrder(Kind.RECORDS_FETCHED);
            case APPEAL_WINDOW -> inOrder(Kind.APPEALED, Kind.DECIDED_NOT_TO_APPEAL);
            case ACKNOWLEDGEMENT,
                    DETERMINATION,
                    PRODUCTION,
                    EXPEDITED_DECISION,
                    APPEAL_DECISION,
                    DEEMED_DENIAL,
                    ATTORNEY_GENERAL_BRIEF,
                    SUIT_FROM,
                    SUIT_UNTIL,
                    PROMISED,
                    CUSTOM -> inOrder(Kind.FILED, Kind.APPEALED, Kind.SUIT_FILED);
        };
    }

    private static Set<Kind> theirs(Situation situation) {
        return switch (situation.stage()) {
            case DRAFT -> inOrder(Kind.FILED);
            case FILED -> inOrder(Kind.ACKNOWLEDGED, Kind.FEE_ASKED, Kind.RECEIVED_BY_AGENCY, Kind.DELIVERY_FAILED);
            case ACKNOWLEDGED ->
                inOrder(
                        Kind.FEE_ASKED,
                        Kind.CLARIFICATION_ASKED,
                        Kind.EXTENSION_NOTICED,
                        Kind.RELEASED_IN_PART,
                        Kind.RELEASED_IN_FULL,
                        Kind.NO_RECORDS);
            case APPEALED -> inOrder(Kind.APPEAL_RECEIVED, Kind.APPEAL_DECIDED);
            case IN_COURT -> inOrder(Kind.INTERIM_RELEASE, Kind.COURT_ORDERED, Kind.SUIT_ENDED);
            case REDACTED, RECEIVED, DENIED, NO_RECORDS, CLOSED, WITHDRAWN -> inOrder(Kind.REOPENED);
        };
    }

    private static Set<Kind> inOrder(Kind... kinds) {
        return new LinkedHashSet<>(List.of(kinds));
    }
}
