package org.foiadesk.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of the list of people, as the database has it. */
record ColleagueRow(
        long id,
        String name,
        String username,
        Set<Role> roles,
        @Nullable String section,
        boolean active,
        boolean secondFactor,
        @Nullable Instant seenAt) {

    Colleague shown(Moments moments) {
        return new Colleague(
                id,
                name,
                username,
                Role.words(roles),
                section == null ? "none" : section,
                active,
                secondFactor,
                moments.of(seenAt));
    }
}
