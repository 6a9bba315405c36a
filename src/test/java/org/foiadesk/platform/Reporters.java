package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foiadesk.people.TestBrowser;

/** Many reporters, each with a copy of one request: laid straight into the tables. */
final class Reporters {

    private Reporters() {}

    /** Logged by Rosa: its answer fell due five to ten days ago, and nobody was told. */
    static String requestDueLastWeek(PackagedApp app, PackagedDatabase database) throws SQLException {
        TestBrowser rosa = app.browser();
        assertThat(rosa.signIn("rosa", "lantern").status()).isEqualTo(303);
        String fbi =
                database.ask("SELECT id FROM agency WHERE abbreviation = 'FBI'").get(0);
        String filed =
                LocalDate.now(ZoneId.of("America/New_York")).minusDays(38).toString();
        TestBrowser.Page answer =
                rosa.post("/requests", "agency", fbi, "title", "Contract files", "filedOn", filed, "how", "EMAIL");
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceFirst(".*/requests/", "");
    }

    static void hire(PackagedDatabase database, int first, int last, String number) throws SQLException {
        database.change("INSERT INTO person (username, name, password, roles, joined_at, email)"
                + " SELECT 'due.' || i, 'Reporter ' || i, 'none', '{REPORTER}', now(), 'due.' || i || '@newsroom.example'"
                + " FROM generate_series(" + first + ", " + last + ") i");
        String hired = "(SELECT max(id) - " + (last - first) + " FROM person)";
        String base = "(SELECT id FROM request WHERE number = '" + number + "')";
        copy(
                database,
                "request",
                Map.of(
                        "id", "nextval('request_id')",
                        "number", "'2026-' || (900000 + p.id)",
                        "once", "gen_random_uuid()",
                        "owner_id", "p.id",
                        "last_event_at", "now()"),
                " FROM request t, person p WHERE p.id >= " + hired + " AND t.id = " + base);
        String each = ", request c WHERE c.owner_id >= " + hired + " AND t.request_id = " + base;
        copy(database, "event", Map.of("request_id", "c.id", "once", "gen_random_uuid()"), " FROM event t" + each);
        copy(
                database,
                "deadline",
                Map.of("request_id", "c.id", "dated_on", "t.due_on - 20"),
                " FROM deadline t" + each);
    }

    private static void copy(PackagedDatabase database, String table, Map<String, String> anew, String from)
            throws SQLException {
        List<String> columns = database.ask("SELECT column_name FROM information_schema.columns WHERE table_name = '"
                + table + "' AND is_generated = 'NEVER' ORDER BY ordinal_position");
        String values = columns.stream()
                .map(column -> anew.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        database.change("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values + from);
    }
}
