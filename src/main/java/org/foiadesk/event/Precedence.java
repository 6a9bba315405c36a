package org.foiadesk.event;

import static org.foiadesk.deadline.Deadline.Kind.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Timeline;

/**
 * Which of several dates a reporter is shown: what the law demands before what the agency promised, a promise before a
 * hint, and a date of our own where there is no other.
 */
final class Precedence {

    private static final Set<Deadline.Kind> REPLIES =
            EnumSet.of(FEE_REPLY, CLARIFICATION_REPLY, STILL_INTERESTED_REPLY);
    private static final Set<Deadline.Kind> OURS =
            EnumSet.of(FEE_REPLY, CLARIFICATION_REPLY, STILL_INTERESTED_REPLY, APPEAL_WINDOW);
    private static final Set<Deadline.Kind> FREE = EnumSet.of(SUIT_UNTIL, CUSTOM, FETCH);
    private static final Set<Deadline.Kind> ANSWER = EnumSet.of(DETERMINATION, EXPEDITED_DECISION);
    private static final Set<Deadline.Kind> APPEAL = EnumSet.of(APPEAL_DECISION);
    private static final Set<Deadline.Kind> ORDERED = EnumSet.of(PRODUCTION);
    private static final Set<Deadline.Kind> NAMED = EnumSet.of(PROMISED, PRODUCTION, CUSTOM);
    private static final Set<Deadline.Kind> HINT = EnumSet.of(ACKNOWLEDGEMENT);
    private static final Set<Deadline.Kind> OWN = EnumSet.of(CUSTOM, FETCH);
    private static final Set<Deadline.Kind> LINK = EnumSet.of(FETCH);

    private Precedence() {}

    /** The earliest open date in the first rank that has one. */
    static Optional<Deadline> first(Timeline timeline, Stage stage, Ball ball) {
        return ranks(stage, ball).stream()
                .flatMap(rank -> earliest(timeline, rank).stream())
                .findFirst();
    }

    /** No agency is late by a hint, by our own silence, or by a date of ours where the law has one. */
    static boolean binds(Deadline d, Timeline timeline) {
        return d.binding()
                && !REPLIES.contains(d.kind())
                && d.kind() != FETCH
                && (d.kind() != CUSTOM || !timeline.statute().hasClock());
    }

    private static List<Set<Deadline.Kind>> ranks(Stage stage, Ball ball) {
        return switch (ball) {
            case US -> List.of(OURS, stage.answered() ? FREE : OWN);
            case AGENCY -> List.of(owed(stage), REPLIES, NAMED, HINT, LINK);
            case OTHER_AGENCY, COURT, NOBODY -> List.of(OWN);
        };
    }

    private static Set<Deadline.Kind> owed(Stage stage) {
        return switch (stage) {
            case APPEALED -> APPEAL;
            case IN_COURT -> ORDERED;
            case DRAFT, FILED, ACKNOWLEDGED, REDACTED, RECEIVED, DENIED, NO_RECORDS, CLOSED, WITHDRAWN -> ANSWER;
        };
    }

    private static Optional<Deadline> earliest(Timeline timeline, Set<Deadline.Kind> rank) {
        return rank.stream()
                .flatMap(kind -> timeline.of(kind).stream())
                .filter(d -> d.open() && d.due() != null && comeAbout(d))
                .min(Comparator.comparing(d -> d.dueOn().orElse(LocalDate.MAX)));
    }

    /** What silence would bring is shown beside the date that stands, not instead of it. */
    private static boolean comeAbout(Deadline d) {
        return d.projectedUntil() == null || d.kind() == SUIT_UNTIL;
    }
}
