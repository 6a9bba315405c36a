package org.foiadesk.agency;

import org.jspecify.annotations.Nullable;

/** An agency as a query found it. */
record Found(
        long id,
        String abbreviation,
        String name,
        String jurisdiction,
        @Nullable String parent) {

    AgencyRow row() {
        return new AgencyRow(id, Labels.of(abbreviation, name), parent == null ? Places.of(jurisdiction) : parent);
    }
}
