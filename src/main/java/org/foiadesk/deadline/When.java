package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which requests a rule stands: made within its dates, by whom, to which sort of body. */
record When(
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Requester requester,
        @Nullable Boolean local) {

    static final When ALWAYS = new When(null, null, null, null);

    When since(LocalDate day) {
        return new When(day, until, requester, local);
    }

    When until(LocalDate day) {
        return new When(since, day, requester, local);
    }

    When askedBy(Requester who) {
        return new When(since, until, who, local);
    }

    When ofLocalBodies(boolean only) {
        return new When(since, until, requester, only);
    }

    boolean holds(LocalDate made, Statute.Counting counting) {
        return (since == null || !made.isBefore(since))
                && (until == null || !made.isAfter(until))
                && (requester == null || requester == counting.requester())
                && (local == null || local == counting.localBody());
    }

    /** "commercial requesters, since Wed 9 Apr 2025"; empty when it always holds. */
    String words() {
        List<String> words = new ArrayList<>();
        if (requester != null) {
            words.add(
                    requester == Requester.NEWS
                            ? "news media"
                            : requester == Requester.COMMERCIAL ? "commercial requesters" : "others");
        }
        if (local != null) {
            words.add(local ? "local bodies" : "state agencies");
        }
        if (since != null) {
            words.add("requests since " + Written.day(since));
        }
        if (until != null) {
            words.add("requests until " + Written.day(until));
        }
        return String.join(", ", words);
    }
}
