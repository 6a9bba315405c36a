package org.foiadesk.people;

import java.util.List;

/** Somebody's own page. */
record Profile(
        String username,
        String roles,
        boolean keys,
        boolean secondFactor,
        boolean mayTurnItOff,
        long codesLeft,
        List<SessionRow> sessions,
        List<TokenRow> tokens) {}
