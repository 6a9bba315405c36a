package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Timeline;
import org.foiadesk.request.Due;
import org.foiadesk.request.Words;

/** All dates of one request, each with the address of its working. */
record Dates(Timeline timeline, LocalDate today) {

    private static final Comparator<Placed> BY_DAY =
            Comparator.comparing(placed -> placed.deadline().dueOn().orElse(LocalDate.MAX));

    /** {@code ord} counts those of its kind, from 1. */
    record Placed(Deadline deadline, int ord) {}

    static Optional<Deadline.Kind> coded(String code) {
        return Stream.of(Deadline.Kind.values())
                .filter(kind -> Words.code(kind).equals(code))
                .findFirst();
    }

    List<Placed> all() {
        Map<Deadline.Kind, Integer> counts = new EnumMap<>(Deadline.Kind.class);
        var all = new ArrayList<Placed>();
        for (Deadline deadline : timeline.deadlines()) {
            all.add(new Placed(deadline, counts.merge(deadline.kind(), 1, Integer::sum)));
        }
        all.sort(BY_DAY);
        return all;
    }

    /** What stands now, those without a date last. */
    List<DateLine> standing() {
        return lines(placed -> stands(placed) && !projected(placed));
    }

    /** What would follow if the agency stays silent. */
    List<DateLine> projected() {
        return lines(placed -> stands(placed) && projected(placed));
    }

    /** What a later one of its kind took the place of. */
    List<DateLine> earlier() {
        return lines(placed -> !stands(placed));
    }

    DateLine line(Placed placed) {
        Deadline deadline = placed.deadline();
        StateWords state = new StateWords(deadline, today);
        return new DateLine(
                Words.code(deadline.kind()),
                placed.ord(),
                Words.of(deadline.kind()),
                deadline.dueOn().map(LocalDate::toString).orElse(""),
                deadline.dueOn().map(due -> Due.written(due, today)).orElse(""),
                deadline.due() == null ? Explained.reason(deadline) : "",
                state.said(),
                state.late());
    }

    private List<DateLine> lines(Predicate<Placed> wanted) {
        return all().stream().filter(wanted).map(this::line).toList();
    }

    /** Every date that was promised is kept. */
    private boolean stands(Placed placed) {
        Deadline deadline = placed.deadline();
        return deadline.kind() == Deadline.Kind.PROMISED
                || deadline.open()
                || timeline.of(deadline.kind()).filter(deadline::equals).isPresent();
    }

    private boolean projected(Placed placed) {
        return placed.deadline().projected(today) && placed.deadline().open();
    }
}
