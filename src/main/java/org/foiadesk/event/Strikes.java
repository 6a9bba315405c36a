package org.foiadesk.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.event.Notes.Struck;

/** Which events are struck, and which strikes strike nothing; a strike that is itself struck strikes nothing. */
final class Strikes {

    private final Map<Integer, Dated> strikeOf = new HashMap<>();
    private final Map<Integer, String> faults = new HashMap<>();

    Strikes(List<Dated> events) {
        List<Dated> latestFirst = events.stream()
                .filter(dated -> dated.event() instanceof Struck)
                .sorted(Comparator.comparing(Dated::seq).reversed())
                .toList();
        Set<Integer> known = latestFirst.isEmpty()
                ? Set.of()
                : events.stream().map(Dated::seq).collect(Collectors.toSet());
        for (Dated strike : latestFirst) {
            resolve(strike, ((Struck) strike.event()).target(), known);
        }
    }

    boolean struck(Dated dated) {
        return strikeOf.containsKey(dated.seq());
    }

    /** Why this strike strikes nothing; empty when it does. */
    String fault(Dated strike) {
        return faults.getOrDefault(strike.seq(), "");
    }

    // Strikes point back, so that the latest first is the order in which each is settled before it is asked.
    private void resolve(Dated strike, int target, Set<Integer> known) {
        if (struck(strike)) {
            return;
        }
        if (target >= strike.seq() || !known.contains(target)) {
            faults.put(strike.seq(), "There is no entry " + target + " to strike.");
            return;
        }
        Dated other = strikeOf.put(target, strike);
        if (other != null) {
            faults.put(other.seq(), "Entry " + target + " is struck already.");
        }
    }
}
