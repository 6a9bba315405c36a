package org.foiadesk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foiadesk.search.SearchDesk.must;
import static org.foiadesk.search.SearchDesk.word;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The table of words, asked past the app. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WordsAreKeptTest {

    @Inject
    SearchDesk desk;

    @Test
    void whatStandsInTheTableIsWhatWouldBeGatheredNow() {
        TestBrowser rosa = desk.as("words.rosa", Role.REPORTER);
        String number = desk.logged(rosa, "Kept " + word(), "number", "K-1", "note", "first");
        desk.records(rosa, number, "acknowledged", "tracking", "K-2");
        desk.records(rosa, number, "noted", "note", "something said");
        must(
                303,
                rosa.post(
                        "/requests/" + number + "/details", "title", "Kept otherwise", "tags", "b, a", "version", "0"));
        must(303, rosa.post("/requests/" + number + "/access", "level", "TEAM"));
        must(303, rosa.post("/requests/" + number + "/numbers/forget", "kind", "REQUEST", "value", "K-1"));
        assertThat(TableRows.one("SELECT count(*) FROM request WHERE id NOT IN (SELECT request_id FROM request_words)"))
                .isEqualTo("0");
        List<String> stored = digests();
        TableRows.one("SELECT gather_words(ARRAY(SELECT id FROM request))");
        assertThat(digests()).containsExactlyElementsOf(stored);
        assertThat(TableRows.one(
                        "SELECT w.level FROM request_words w JOIN request ON id = request_id WHERE number = ?", number))
                .isEqualTo("TEAM");
    }

    /** By request, so that one which was forgotten is named. */
    private static List<String> digests() {
        return List.of(TableRows.one("SELECT string_agg(request_id || ' ' || md5(w::text), '|' ORDER BY request_id)"
                        + " FROM request_words w")
                .split("\\|"));
    }

    @Test
    void aDateThatMovesGathersNothing() {
        TestBrowser rosa = desk.as("words.rosa", Role.REPORTER);
        String number = desk.logged(rosa, "Still " + word());
        String before = version(number);
        TableRows.run("UPDATE request SET next_on = current_date, stage = 'ACKNOWLEDGED' WHERE number = ?", number);
        assertThat(version(number)).isEqualTo(before);
        desk.records(rosa, number, "perfected");
        assertThat(version(number)).isEqualTo(before);
        desk.records(rosa, number, "noted", "note", "said");
        assertThat(version(number)).isNotEqualTo(before);
    }

    private static String version(String number) {
        return TableRows.one(
                "SELECT w.xmin || '/' || w.ctid FROM request_words w JOIN request r ON r.id = request_id WHERE number = ?",
                number);
    }

    @Test
    void thePagesLoginReadsNoWordAndCallsNothingOfTheOwners() throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection pages = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                Statement sql = pages.createStatement()) {
            for (String deed : List.of(
                    "SELECT * FROM request_words",
                    "SELECT gather_words('{1}')",
                    "SELECT newest_hits('SEALED', false, 'true', NULL, NULL, NULL, NULL, current_date, 1)")) {
                assertThatThrownBy(() -> sql.execute(deed)).as(deed).hasMessageContaining("permission denied");
            }
            String search = "SELECT count(*) FROM search_requests('', NULL, '{}', '{}', current_date, 9999999)";
            assertThatThrownBy(() -> sql.execute(search)).hasMessageContaining("on whose behalf");
        }
    }
}
