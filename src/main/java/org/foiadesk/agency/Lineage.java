package org.foiadesk.agency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An agency and what it is part of, upwards. */
record Lineage(List<Agency> upwards) {

    private static final int DEEPEST = 5;

    static Lineage of(Agency agency) {
        return new Lineage(
                Stream.iterate(Optional.of(agency), Optional::isPresent, each -> each.flatMap(Agency::parent))
                        .limit(DEEPEST)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Why that agency, or a new one, cannot be a component here; or empty. */
    String objectionTo(Optional<Agency> component) {
        if (component.filter(this::holds).isPresent()) {
            return "An agency cannot be part of itself or of one of its own components.";
        }
        return upwards.size() < DEEPEST ? "" : "Agencies can be nested at most five deep.";
    }

    private boolean holds(Agency agency) {
        return upwards.stream().anyMatch(each -> each.id() == agency.id());
    }
}
