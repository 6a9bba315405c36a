package org.foiadesk.request;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiadesk.deadline.Deadline;

/** Brings a request's stored deadlines in line with the derived ones, keeping rows that stay: reminders hang on them. */
record DeadlineRows(FoiaRequest request) {

    void hold(List<Deadline> derived, LocalDate today) {
        Map<Deadline.Kind, Integer> counts = new EnumMap<>(Deadline.Kind.class);
        Set<DeadlineRow> kept = new HashSet<>();
        for (Deadline deadline : derived) {
            DeadlineRow row = row(deadline.kind(), counts.merge(deadline.kind(), 1, Integer::sum));
            row.holds(deadline, today);
            kept.add(row);
        }
        request.deadlines.removeIf(row -> !kept.contains(row));
    }

    private DeadlineRow row(Deadline.Kind kind, int ord) {
        return request.deadlines.stream()
                .filter(row -> row.kind == kind && row.ord == ord)
                .findFirst()
                .orElseGet(() -> added(kind, ord));
    }

    private DeadlineRow added(Deadline.Kind kind, int ord) {
        DeadlineRow row = new DeadlineRow(request, kind, ord);
        request.deadlines.add(row);
        return row;
    }
}
