package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All clocks of one request, read together. */
record Docket(Case c) {
    /** A clock without a date stands where it was settled, or last while it is paused. */
    private static final Comparator<Deadline> AS_THEY_FALL_DUE = Comparator.comparing(deadline ->
            deadline.dueOn().or(() -> Optional.ofNullable(deadline.settledOn())).orElse(LocalDate.MAX));

    List<Deadline> deadlines() {
        var all = new ArrayList<Deadline>();
        clocks().forEach(clock -> all.addAll(clock.deadlines()));
        all.addAll(new Expedition(c).deadlines());
        all.addAll(new Replies(c).deadlines());
        all.addAll(new Windows(c).deadlines());
        all.addAll(new Named(c).deadlines());
        new Suits(c).until(all).ifPresent(all::add);
        all.sort(AS_THEY_FALL_DUE);
        return List.copyOf(all);
    }

    private List<Clock> clocks() {
        var extensions = new Extensions(c);
        var clocks = new ArrayList<Clock>();
        Round.of(c.chronicle()).forEach(round -> clocks.add(new Determination(c, round, extensions)));
        clocks.addAll(Appeal.of(c, extensions));
        clocks.sort(Comparator.comparingInt(Clock::from));
        return clocks;
    }
}
