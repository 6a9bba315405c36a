package org.foiadesk.agency;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One agency in the list. */
record AgencyLine(
        long id,
        String name,
        String abbreviation,
        String jurisdiction,
        boolean active,
        @Nullable String parent,
        @Nullable String ways) {

    /** Completed by a condition and an order. */
    static final String SELECT = """
            select new org.foiadesk.agency.AgencyLine(
                a.id, a.name, a.abbreviation, a.jurisdiction, a.active, p.name,
                (select listagg(distinct cast(c.way as string), ' ') from Contact c
                 where c.agency = a and c.purpose = Purpose.REQUEST and c.retiredOn is null))
            from Agency a left join a.parent p""";

    /** What it is part of, or empty. */
    public String partOf() {
        return parent == null ? "" : parent;
    }

    public boolean resting() {
        return !active;
    }

    /** "E-mail, portal", or empty when we do not know how to ask. */
    public String reachedBy() {
        return ways == null
                ? ""
                : Arrays.stream(Way.values())
                        .filter(way -> Arrays.asList(ways.split(" ")).contains(way.name()))
                        .map(Way::words)
                        .collect(Collectors.joining(", "));
    }

    public String law() {
        return Places.of(jurisdiction);
    }
}
