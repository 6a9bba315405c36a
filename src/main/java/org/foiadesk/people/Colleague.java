package org.foiadesk.people;

/** A line of the list of people, as it is shown. */
record Colleague(
        long id,
        String name,
        String username,
        String roles,
        String section,
        boolean active,
        boolean secondFactor,
        String lastHere) {}
