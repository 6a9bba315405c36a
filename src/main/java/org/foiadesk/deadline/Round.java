package org.foiadesk.deadline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foiadesk.deadline.Happening.What;

/**
 * One run of the agency's clock: positions {@code [from, end)} of the chronicle. The first begins with the request, a
 * later one with a remand or a reopening; what settles it stands at {@code end}.
 */
record Round(int from, int end, boolean first) {
    private static final Set<What> OPENS = EnumSet.of(What.APPEAL_REMANDED, What.REOPENED);

    /** A remand while the clock still runs (an appeal on silence or on fees) opens nothing: the old date stands. */
    static List<Round> of(Chronicle chronicle) {
        var rounds = new ArrayList<Round>();
        int size = chronicle.size();
        int end = chronicle.next(0, size, Ends.DETERMINATION.all());
        rounds.add(new Round(0, end, true));
        for (int from = opening(chronicle, end); from < size; from = opening(chronicle, end)) {
            end = chronicle.next(from, size, Ends.DETERMINATION.all());
            rounds.add(new Round(from, end, false));
        }
        return rounds;
    }

    private static int opening(Chronicle chronicle, int settled) {
        return chronicle.next(settled, chronicle.size(), OPENS);
    }

    boolean holds(int position) {
        return from <= position && position < end;
    }
}
