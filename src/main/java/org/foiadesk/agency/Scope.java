package org.foiadesk.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** For whom something of the newsroom's own holds: one agency, all that one law binds, or (neither named) everybody. */
@Embeddable
public record Scope(
        @Column(name = "agency_id", updatable = false) @Nullable
        Long agencyId,

        @Column(name = "jurisdiction", updatable = false) @Nullable
        String jurisdiction) {

    public static final Scope EVERYBODY = new Scope(null, null);

    public static Scope of(Agency agency) {
        return new Scope(agency.id(), null);
    }

    public static Scope under(String jurisdiction) {
        return new Scope(null, jurisdiction);
    }
}
