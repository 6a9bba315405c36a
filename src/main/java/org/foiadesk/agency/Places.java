package org.foiadesk.agency;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.deadline.Statutes.Jurisdiction;

/** Whose law a jurisdiction's code stands for, in a reader's words. */
final class Places {

    private static final Map<String, String> NAMES =
            Statutes.jurisdictions().stream().collect(toUnmodifiableMap(Jurisdiction::code, Jurisdiction::name));

    private Places() {}

    /** {@code US-CA} is California; a code we have no name for stands for itself. */
    static String of(String jurisdiction) {
        return NAMES.getOrDefault(jurisdiction, jurisdiction);
    }

    static boolean knows(String jurisdiction) {
        return NAMES.containsKey(jurisdiction);
    }

    static List<Choice> choices(String chosen) {
        return Statutes.jurisdictions().stream()
                .map(place -> Choice.of(place.code(), place.name(), chosen))
                .toList();
    }
}
