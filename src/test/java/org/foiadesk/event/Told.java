package org.foiadesk.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Statute;
import org.jspecify.annotations.Nullable;

/** A request's record, told day by day; it takes whatever it is told, so that refusals can be asked for. */
final class Told {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    static final Statute.Counting COUNTING = Statute.Counting.USUAL;

    private final Statute statute;
    private final List<Dated> events = new ArrayList<>();

    private Told(Statute statute) {
        this.statute = statute;
    }

    static Told nothing(Statute statute) {
        return new Told(statute);
    }

    static Told draft() {
        return nothing(PlainAct.LAW).on("2026-03-02", Samples.of(Kind.DRAFTED));
    }

    /** Filed on 2 March; under the Plain Act an answer is due on 1 April. */
    static Told filed() {
        return draft().on("2026-03-02", Samples.of(Kind.FILED));
    }

    static Told filedUnder(Statute statute) {
        return nothing(statute).on("2026-03-02", Samples.of(Kind.DRAFTED)).on("2026-03-02", Samples.of(Kind.FILED));
    }

    Told on(String date, Event event) {
        events.add(next(date, event));
        return this;
    }

    Told on(String date, String arrived, Event event) {
        events.add(new Dated(events.size() + 1, LocalDate.parse(date), LocalDate.parse(arrived), event));
        return this;
    }

    /** Strikes the entry told last. */
    Told butStruck(String date) {
        return on(date, new Notes.Struck(events.size(), "entered twice", ""));
    }

    Dated next(String date, Event event) {
        return next(LocalDate.parse(date), null, event);
    }

    Dated next(LocalDate date, @Nullable LocalDate arrived, Event event) {
        return new Dated(events.size() + 1, date, arrived, event);
    }

    Optional<String> refusal(String date, Event event) {
        return history().refusal(next(date, event), TODAY);
    }

    List<Dated> events() {
        return events;
    }

    History history() {
        return History.of(statute, COUNTING, events);
    }

    Situation situation() {
        return history().situation();
    }
}
