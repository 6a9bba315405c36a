package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Step;
import org.foiadesk.deadline.Happening.What;
import org.foiadesk.deadline.Statute.Counting;

/** What happened to one request, told in the order of recording. */
record Tale(Statute law, Counting counting, List<Happening> happenings) {

    static Tale tale() {
        return new Tale(Statutes.of("US"), Counting.USUAL, List.of());
    }

    /** Most tales begin so: day 0 is Monday, March 2, 2026, and day 20 is March 30. */
    static Tale received() {
        return tale().on("2026-03-02", What.RECEIVED_BY_PROPER_OFFICE);
    }

    Tale under(Statute other) {
        return new Tale(other, counting, happenings);
    }

    Tale counting(boolean dayOfReceiptCounts, boolean routingInCalendarDays, String... closed) {
        var days = List.of(closed).stream().collect(Collectors.toMap(LocalDate::parse, day -> "Closed by the agency"));
        return new Tale(
                law,
                Counting.USUAL
                        .by(dayOfReceiptCounts, routingInCalendarDays, false, false)
                        .closedOn(days),
                happenings);
    }

    Tale on(String day, What what) {
        return and(Happening.of(what, LocalDate.parse(day)));
    }

    Tale on(String day, What what, String until) {
        return and(new Happening(what, LocalDate.parse(day), LocalDate.parse(until)));
    }

    private Tale and(Happening happening) {
        var more = new ArrayList<>(happenings);
        more.add(happening);
        return new Tale(law, counting, List.copyOf(more));
    }

    Timeline timeline() {
        return Timeline.of(law, counting, happenings);
    }

    List<Deadline> all(Kind kind) {
        return timeline().deadlines().stream().filter(d -> d.kind() == kind).toList();
    }

    boolean has(Kind kind) {
        return !all(kind).isEmpty();
    }

    Deadline of(Kind kind) {
        return timeline()
                .of(kind)
                .orElseThrow(() ->
                        new AssertionError("no " + kind + " in " + timeline().deadlines()));
    }

    LocalDate due(Kind kind) {
        return of(kind).dueOn().orElseThrow(() -> new AssertionError("no date: " + of(kind)));
    }

    List<String> steps(Kind kind) {
        return of(kind).steps().stream().map(Step::said).toList();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
