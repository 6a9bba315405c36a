package org.foiadesk.agency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Agencies in memory, bound by the law of their place, for those who write rows without the app. */
public final class Offices {

    private Offices() {}

    public static Agency of(long id, String jurisdiction, boolean receiptCounts, boolean calendarDays) {
        AgencyFacts facts = new AgencyFacts(
                "Agency " + id,
                "",
                List.of(),
                jurisdiction,
                "",
                "",
                new Ways(receiptCounts, calendarDays, false, false));
        Agency agency = new Agency(facts, Optional.empty(), Instant.EPOCH);
        agency.id = id;
        return agency;
    }
}
