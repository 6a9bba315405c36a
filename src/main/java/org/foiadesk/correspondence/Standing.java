package org.foiadesk.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.event.Dated;
import org.foiadesk.event.Event;
import org.foiadesk.event.Fetching;
import org.foiadesk.event.Kind;
import org.foiadesk.event.Notes;
import org.foiadesk.request.EventRow;
import org.foiadesk.request.FoiaRequest;

/** A request's entries that count: neither struck nor strikes. */
record Standing(FoiaRequest request, List<Dated> entries) {

    static Standing of(FoiaRequest request) {
        List<Dated> all = request.events().stream().map(EventRow::dated).toList();
        Set<Integer> struck = all.stream()
                .flatMap(one ->
                        one.event() instanceof Notes.Struck strike ? Optional.of(strike.target()).stream() : null)
                .collect(Collectors.toSet());
        return new Standing(
                request,
                all.stream()
                        .filter(one -> !struck.contains(one.seq()) && !(one.event() instanceof Notes.Struck))
                        .toList());
    }

    boolean has(Kind kind) {
        return entries.stream().anyMatch(one -> one.event().kind() == kind);
    }

    /** The entry that says the same already: this kind of event, on this day, of no other link. */
    Optional<Integer> says(Kind kind, LocalDate on, Optional<Event> event) {
        return entries.stream()
                .filter(one -> one.event().kind() == kind && one.occurredOn().equals(on))
                .filter(one ->
                        event.map(said -> link(said).equals(link(one.event()))).orElse(true))
                .map(Dated::seq)
                .findFirst();
    }

    /** A letter may hold several; of everything else it says one of a kind. */
    private static String link(Event event) {
        return event instanceof Fetching.RecordsLinked linked ? linked.address() : "";
    }

    boolean holds(int seq) {
        return entries.stream().anyMatch(one -> one.seq() == seq);
    }

    /** Why this may not be recorded now; empty when it may. */
    Optional<String> refusal(Event event, LocalDate on, Optional<LocalDate> arrived, LocalDate today) {
        int next = request.events().stream().mapToInt(EventRow::seq).max().orElse(0) + 1;
        return request.history().refusal(new Dated(next, on, arrived.orElse(null), event), today);
    }
}
