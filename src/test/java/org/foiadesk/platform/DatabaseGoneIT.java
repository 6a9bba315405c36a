package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.foiadesk.people.TestBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The database stops under the running app: pages say so, and work again when it is back, without a restart. */
@Timeout(600)
class DatabaseGoneIT {

    private static final String TOKEN = "a-token-of-thirty-two-characters-and-more";

    private final PackagedApp app = PackagedApp.fresh("gone", "FOIADESK_DEMO", "true", "FOIADESK_METRICS_TOKEN", TOKEN);

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void pagesSaySoAndComeBackByThemselves() throws IOException, InterruptedException {
        app.start();
        TestBrowser rosa = app.browser();
        rosa.signIn("rosa", "lantern");

        app.database().goAway();
        for (String path : new String[] {"/", "/requests", "/agencies", "/profile", "/login"}) {
            isAway(path, rosa.get(path));
        }
        isAway("POST /requests", rosa.post("/requests", "title", "Logs of the printing press"));
        isAway("a stranger's /login", app.browser().get("/login"));
        assertThat(rosa.get("/q/health/live").status()).isEqualTo(200);
        assertThat(rosa.get("/q/health/ready").status()).isEqualTo(503);
        assertThat(rosa.get("/q/health/ready").body()).isEqualTo("{\"status\":\"DOWN\"}");
        TestBrowser watcher = new TestBrowser("application/json").with("Authorization", "Bearer " + TOKEN);
        assertThat(watcher.get("/q/health/ready").body()).contains("The database does not answer pages");
        assertThat(watcher.get("/q/health/well").body())
                .contains("Nobody looks at dates")
                .doesNotContain("127.0.0.1");

        app.database().comeBack();
        // Each connection that died with the database may cost one page more, so all are asked until all answer.
        app.until(
                "pages answer again",
                () -> rosa.get("/requests").status() == 200
                        && rosa.get("/").status() == 200
                        && rosa.get("/q/health/ready").status() == 200);
    }

    private static void isAway(String what, TestBrowser.Page answer) {
        assertThat(answer.status()).as(what).isEqualTo(503);
        assertThat(answer.body()).as(what).contains("The desk's database is away");
        assertThat(answer.answer().headers().firstValue("Retry-After")).as(what).isPresent();
    }

    @Test
    void theAppStopsInGoodOrderWithoutItsDatabase() throws IOException, InterruptedException {
        app.start();
        app.database().goAway();
        app.stop();
        app.database().comeBack();
        assertThat(app.log()).doesNotContain("Exception in thread").doesNotContain("did not stop");
        assertThat(app.start().status("/login")).isEqualTo(200);
    }
}
