package org.foiadesk.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Agencies in memory, bound by the law of their place, for those who write rows without the app. */
public final class Offices {

    public static final String COLUMNS = "id, jurisdiction, day_of_receipt_counts, routing_in_calendar_days,"
            + " received_on_working_days, local_body";

    private Offices() {}

    public static Agency of(long id, String jurisdiction) {
        return of(id, jurisdiction, new Ways(false, false, false, false));
    }

    /** As a row says: its id, law and four ways of counting, in the order of {@link #COLUMNS}. */
    public static Agency of(ResultSet row) throws SQLException {
        Ways ways = new Ways(row.getBoolean(3), row.getBoolean(4), row.getBoolean(5), row.getBoolean(6));
        return of(row.getLong(1), row.getString(2), ways);
    }

    private static Agency of(long id, String jurisdiction, Ways ways) {
        AgencyFacts facts = new AgencyFacts("Agency " + id, "", List.of(), jurisdiction, "", "", ways);
        Agency agency = new Agency(facts, Optional.empty(), Instant.EPOCH);
        agency.id = id;
        return agency;
    }
}
