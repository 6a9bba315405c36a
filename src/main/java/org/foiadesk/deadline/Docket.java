package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All clocks of one request, read together. */
record Docket(Case c) {
    private static final Comparator<Deadline> AS_THEY_FALL_DUE =
            (one, other) -> place(one).compareTo(place(other));

    List<Deadline> deadlines() {
        var all = new ArrayList<Deadline>();
        clocks().forEach(clock -> all.addAll(clock.deadlines()));
        var computed =
                all.stream().map(Deadline::dueOn).flatMap(Optional::stream).collect(Collectors.toSet());
        all.addAll(new Expedition(c).deadlines());
        all.addAll(new Replies(c).deadlines());
        all.addAll(new Windows(c).deadlines());
        all.addAll(new Named(c, computed).deadlines());
        all.addAll(new Production(c).deadlines());
        all.addAll(new Fetching(c).deadlines());
        new Complaints(c).before().ifPresent(all::add);
        new Complaints(c).after().ifPresent(all::add);
        new Suits(c).until(all).ifPresent(all::add);
        all.sort(AS_THEY_FALL_DUE);
        return List.copyOf(all);
    }

    private List<Clock> clocks() {
        var extensions = new Extensions(c);
        var clocks = new ArrayList<Clock>();
        var rounds = Round.of(c.chronicle());
        rounds.forEach(round -> clocks.add(new Determination(c, round, extensions)));
        clocks.addAll(Appeal.of(c, rounds, extensions));
        clocks.sort(Comparator.comparingInt(Clock::from));
        return clocks;
    }

    /** A clock without a date stands where it was settled, or last while it is paused. */
    private static LocalDate place(Deadline deadline) {
        LocalDate due = deadline.due();
        LocalDate settled = deadline.settledOn();
        return due != null ? due : settled != null ? settled : LocalDate.MAX;
    }
}
