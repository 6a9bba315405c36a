package org.foiadesk.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What waits for us. Two questions, since one with "or" finds no index to go by. */
record Waiting(Supplier<RequestQuery> near, LocalDate today) {

    List<RequestRow> rows(String order, int most) {
        return Stream.of(Moves.OPENED, Moves.OURS)
                .flatMap(ours -> near.get().and(ours).with("today", today).rows(order, most, today).stream())
                .distinct()
                .sorted(Comparator.comparing(RequestRow::dueIso))
                .limit(most)
                .toList();
    }
}
