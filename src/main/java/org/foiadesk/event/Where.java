package org.foiadesk.event;

import static org.foiadesk.event.Stage.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The stages at which a kind of event may be recorded. */
enum Where {
    START(),
    DRAFTING(DRAFT),
    OPEN(FILED, ACKNOWLEDGED),
    OPEN_OR_DRAFT(DRAFT, FILED, ACKNOWLEDGED),
    OPEN_OR_APPEALED(FILED, ACKNOWLEDGED, APPEALED),
    UNANSWERED(FILED, ACKNOWLEDGED, APPEALED, IN_COURT),
    ANSWERED(REDACTED, RECEIVED, DENIED, NO_RECORDS, CLOSED),
    /** Answered; or open, when late or when a decision on the way went against us. */
    APPEALABLE(REDACTED, RECEIVED, DENIED, NO_RECORDS, CLOSED, FILED, ACKNOWLEDGED),
    UNDER_APPEAL(APPEALED),
    SUABLE(EnumSet.complementOf(EnumSet.of(DRAFT, WITHDRAWN))),
    IN_SUIT(IN_COURT),
    ENDED(REDACTED, RECEIVED, DENIED, NO_RECORDS, CLOSED, WITHDRAWN),
    SINCE_FILING(EnumSet.complementOf(EnumSet.of(DRAFT))),
    ANYWHERE(EnumSet.allOf(Stage.class));

    @SuppressWarnings("ImmutableEnumChecker") // it cannot see that the view is of a set nobody else holds
    private final Set<Stage> stages;

    Where(Stage... stages) {
        this(Arrays.asList(stages));
    }

    Where(Collection<Stage> stages) {
        EnumSet<Stage> kept = EnumSet.noneOf(Stage.class);
        kept.addAll(stages);
        this.stages = Collections.unmodifiableSet(kept);
    }

    boolean allows(Stage stage) {
        return stages.contains(stage);
    }

    /** "filed, acknowledged or under appeal". */
    String words() {
        return Prose.either(stages.stream().map(Stage::gloss).toList());
    }
}
