package org.foiadesk.agency;

import java.util.List;

/** What the newsroom knows of an agency, tidied and checked by the form or taken from the starter directory. */
record AgencyFacts(
        String name,
        String abbreviation,
        List<String> aliases,
        String jurisdiction,
        String website,
        String notes,
        Ways ways) {}
