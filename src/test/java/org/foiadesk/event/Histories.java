package org.foiadesk.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.jspecify.annotations.Nullable;

/** Records as they may grow: any deed on any day, each kept only if it is allowed. */
record Histories(Statute statute, List<Dated> events) {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final List<Event> SAMPLES = List.copyOf(Samples.all().values());

    /** A choice among what is allowed, pairs of days on from the last (or just before it), and days under way. */
    private record Deed(
            int choice, int gap, boolean back, @Nullable Integer travel) {}

    /** With strikes, and several events a day. */
    static Arbitrary<Histories> dense() {
        return grown(0, true);
    }

    /** Without strikes, every event but the draft on a day of its own. */
    static Arbitrary<Histories> spread() {
        return grown(1, false);
    }

    History history() {
        return History.of(statute, Told.COUNTING, events);
    }

    private static Arbitrary<Histories> grown(int leastGap, boolean strikes) {
        Arbitrary<Deed> deeds = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(leastGap, 8),
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, 9).injectNull(0.5))
                .as(Deed::new);
        return Combinators.combine(
                        Arbitraries.of(PlainAct.LAW, PlainAct.UNKNOWN, Statutes.of("US"), Statutes.of("US-CA")),
                        deeds.list().ofMaxSize(25))
                .as((statute, tried) -> grow(statute, tried, strikes));
    }

    private static Histories grow(Statute statute, List<Deed> deeds, boolean strikes) {
        Histories grown = new Histories(statute, new ArrayList<>(Told.filed().events()));
        LocalDate day = FIRST;
        for (Deed deed : deeds) {
            day = day.plusDays(2L * deed.gap());
            grown.take(deed, deed.back() ? day.minusDays(2L * deed.gap() + 1) : day, strikes);
        }
        return new Histories(statute, List.copyOf(grown.events()));
    }

    private void take(Deed deed, LocalDate on, boolean strikes) {
        History history = history();
        LocalDate arrived = deed.travel() == null ? null : on.plusDays(deed.travel());
        for (int i = 0; i < SAMPLES.size(); i++) {
            Event event = event(deed.choice() + i, strikes);
            Dated next = new Dated(events.size() + 1, on, arrived, event);
            if (history.refusal(next, Told.TODAY).isEmpty()) {
                events.add(next);
                return;
            }
        }
    }

    private Event event(int choice, boolean strikes) {
        Event event = SAMPLES.get(choice % SAMPLES.size());
        return switch (event.kind()) {
            case STRUCK ->
                strikes ? new Notes.Struck(1 + choice % events.size(), "entered twice", "") : Samples.of(Kind.NOTED);
            default -> event;
        };
    }
}
