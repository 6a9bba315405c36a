package org.foiadesk.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What waits for us. Several questions, since one with "or" finds no index to go by. */
record Waiting(Supplier<RequestQuery> near, LocalDate today) {

    List<RequestRow> rows(String order, int most) {
        Stream<RequestRow> moves = Stream.of(Moves.OPENED, Moves.OURS)
                .flatMap(ours -> near.get().and(ours).with("today", today).rows(order, most, today).stream());
        Stream<RequestRow> links = near.get().toFetch(most, today).stream();
        return Stream.concat(moves, links)
                .distinct()
                .sorted(Comparator.comparing(RequestRow::dueIso))
                .limit(most)
                .toList();
    }
}
