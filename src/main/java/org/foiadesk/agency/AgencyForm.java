package org.foiadesk.agency;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was typed about an agency, as it was typed; a box that is ticked says {@code on}. */
record AgencyForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable String abbreviation,
        @RestForm @Nullable String aliases,
        @RestForm @Nullable String parent,
        @RestForm @Nullable String jurisdiction,
        @RestForm @Nullable String website,
        @RestForm @Nullable String notes,
        @RestForm @Nullable String receipt,
        @RestForm @Nullable String routing,
        @RestForm @Nullable String offered) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ABBREVIATION = 30;
    private static final int LONGEST_WEBSITE = 500;
    private static final int LONGEST_NOTES = 5_000;
    private static final int MOST_ALIASES = 20;

    AgencyForm {
        name = Typed.tidy(name);
        abbreviation = Typed.tidy(abbreviation);
        aliases = Typed.tidy(aliases);
        parent = Typed.tidy(parent);
        jurisdiction = Typed.tidy(jurisdiction);
        website = Typed.tidy(website);
        notes = Typed.tidy(notes);
        receipt = Typed.tidy(receipt);
        routing = Typed.tidy(routing);
        offered = Typed.tidy(offered);
    }
}
