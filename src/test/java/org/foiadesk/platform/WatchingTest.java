package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.people.TestBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WatchingTest {

    private static final String TOKEN = "a-token-for-tests-of-more-than-thirty-two-characters";
    private static final Pattern ROUTE = Pattern.compile("route=\"([^\"]*)\"");

    @Inject
    Staff staff;

    private final TestBrowser stranger = new TestBrowser();
    private final TestBrowser watcher =
            new TestBrowser("text/plain, application/json").with("Authorization", "Bearer " + TOKEN);

    @BeforeEach
    void open() {
        staff.freshStart();
        MailRows.none();
    }

    @AfterEach
    void close() {
        MailRows.none();
    }

    @Test
    void onlyTheTokenOpensTheMetrics() {
        TestBrowser pat = staff.signedIn("watches.not", Role.ADMINISTRATOR);
        for (String path : List.of("/q/metrics", "/q/metrics/", "/q/metrics/x", "/q/%6detrics", "/q/metrics?a=b")) {
            for (TestBrowser nobody : List.of(stranger, pat, bearing(""), bearing(TOKEN + "x"))) {
                TestBrowser.Page page = nobody.get(path);
                assertThat(page.status()).as(path).isEqualTo(404);
                assertThat(page.body()).doesNotContain("foiadesk_", "jvm_");
            }
        }
        assertThat(new TestBrowser()
                        .with("Authorization", TOKEN)
                        .get("/q/metrics")
                        .status())
                .isEqualTo(404);
        assertThat(watcher.get("/q/metrics").status()).isEqualTo(200);
    }

    private static TestBrowser bearing(String token) {
        return new TestBrowser().with("Authorization", "Bearer " + token);
    }

    @Test
    void theNumbersThatMatterAreThere() {
        TableRows.run("INSERT INTO outbox (id, message_id, address, next_try_at) VALUES (gen_random_uuid(), '<a@b>',"
                + " 'someone@lantern.example', now() - interval '90 seconds')");
        String numbers = metrics();
        assertThat(value(numbers, "foiadesk_mails_waiting")).isEqualTo(1);
        assertThat(value(numbers, "foiadesk_mails_oldest_waiting_seconds")).isBetween(85.0, 200.0);
        for (String name : List.of(
                "foiadesk_mails_failed",
                "foiadesk_reminders_overdue",
                "foiadesk_planner_seconds",
                "foiadesk_papers_damaged",
                "foiadesk_papers_oldest_check_seconds",
                "foiadesk_spool_bytes")) {
            assertThat(value(numbers, name)).as(name).isNotNegative().isFinite();
        }
        assertThat(numbers)
                .contains("agroal_active_count{datasource=\"default\"", "agroal_active_count{datasource=\"jobs\"")
                .contains("jvm_memory_used_bytes", "process_cpu_usage");
    }

    @Test
    void noAddressOfAPageBecomesALabel() {
        TestBrowser rosa = staff.signedIn("types.much", Role.REPORTER);
        String before = metrics();
        for (int i = 0; i < 60; i++) {
            String canary = "quokka" + i;
            rosa.get("/search?q=" + canary);
            rosa.get("/requests/2026-77" + i);
            rosa.get("/agencies/9999" + i);
            rosa.get("/" + canary);
            rosa.get("/desk/" + canary + ".css");
            rosa.get("/reset?token=" + canary);
            rosa.post("/requests", "title", canary);
            rosa.post("/" + canary);
            stranger.get("/requests/" + canary);
            stranger.get("/" + canary + ";x");
            stranger.get("/q/" + canary);
            stranger.postWithoutToken("/login", "username", canary, "password", canary);
        }
        String after = metrics();
        assertThat(after).doesNotContain("quokka", "2026-77", "/agencies/9999");
        assertThat(routes(after))
                .contains("other", "/search", "/requests", "/requests/{number}", "/agencies/{id}", "/login");
        assertThat(routes(after).size() - routes(before).size()).isLessThan(12);
        assertThat(series(after) - series(before)).isLessThan(24);
    }

    private static Set<String> routes(String numbers) {
        return ROUTE.matcher(numbers).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static long series(String numbers) {
        return numbers.lines()
                .filter(line -> line.startsWith("foiadesk_pages_seconds_count"))
                .count();
    }

    @Test
    void healthTellsStrangersYesOrNoAndTheTokenWhy() {
        for (String path : List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(200);
            assertThat(stranger.get(path).body()).as(path).isEqualTo("{\"status\":\"UP\"}");
        }
        assertThat(watcher.get("/q/health/ready").body()).contains("\"database\"");
        assertThat(stranger.get("/q/health/group/x").status()).isEqualTo(404);

        TableRows.run("INSERT INTO outbox (id, message_id, address, state, settled_at, reason) VALUES"
                + " (gen_random_uuid(), '<a@b>', 'someone@lantern.example', 'FAILED', now(), 'no such user')");
        assertThat(stranger.get("/q/health/well").status()).isEqualTo(503);
        assertThat(stranger.get("/q/health/well").body()).isEqualTo("{\"status\":\"DOWN\"}");
        assertThat(watcher.get("/q/health/well").status()).isEqualTo(503);
        assertThat(watcher.get("/q/health/well").body())
                .contains("Mails failed in the last day.")
                .doesNotContain("someone@", "no such user");
        assertThat(staff.signedIn("reads.settings", Role.ADMINISTRATOR)
                        .get("/settings")
                        .body())
                .contains("Health", "Mails failed in the last day.");
    }

    private String metrics() {
        return watcher.get("/q/metrics").body();
    }

    private static double value(String numbers, String name) {
        return numbers.lines()
                .filter(line -> line.matches(name + "(\\{.*})? .*"))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in\n" + numbers));
    }
}
