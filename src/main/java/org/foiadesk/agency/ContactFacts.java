package org.foiadesk.agency;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of a contact, tidied and checked by the form or taken from the starter directory. */
record ContactFacts(
        Purpose purpose,
        Way way,
        String value,
        String person,
        String note,
        String source,
        Optional<LocalDate> verifiedOn) {}
