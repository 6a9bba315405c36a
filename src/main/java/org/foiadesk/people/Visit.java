package org.foiadesk.people;

import java.time.Duration;
import java.time.Instant;

/** A live session: who it is, by which browser, and what the frame of the page shows of the newsroom. */
record Visit(
        Viewer viewer,
        String username,
        boolean keys,
        String session,
        Instant seenAt,
        Instant endsAt,
        Masthead masthead) {

    private static final Duration IDLE = Duration.ofHours(8);
    private static final Duration ABSOLUTE = Duration.ofDays(7);
    private static final Duration ADMINISTRATOR_IDLE = Duration.ofMinutes(30);
    private static final Duration ADMINISTRATOR_ABSOLUTE = Duration.ofHours(12);

    static Instant endOf(Person person, Instant begun) {
        return begun.plus(person.is(Role.ADMINISTRATOR) ? ADMINISTRATOR_ABSOLUTE : ABSOLUTE);
    }

    boolean over(Instant now) {
        Duration idle = viewer.administers() ? ADMINISTRATOR_IDLE : IDLE;
        return !now.isBefore(endsAt) || !now.isBefore(seenAt.plus(idle));
    }

    /** What every page takes from the newsroom: its name, whether it is the demo, its zone. */
    record Masthead(String newsroom, boolean demo, String zone) {}
}
