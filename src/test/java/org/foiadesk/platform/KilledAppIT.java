package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.foiadesk.people.TestBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code kill -9} in the middle: the next start works the first time, and nothing that was acknowledged is gone. */
@Timeout(900)
class KilledAppIT {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 20;

    private final PackagedApp app = PackagedApp.fresh("killed", "FOIADESK_DEMO", "true");

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void nothingAcknowledgedIsLostInThreeKills() throws SQLException, InterruptedException {
        app.start();
        TestBrowser rosa = app.browser();
        assertThat(rosa.signIn("rosa", "lantern").status()).isEqualTo(303);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        for (int round = 1; round <= 3; round++) {
            killInTheMiddleOfWrites(rosa, acknowledged);
            app.start();
            assertThat(app.database()
                            .ask("SELECT '/requests/' || number FROM request r WHERE EXISTS"
                                    + " (SELECT FROM event e WHERE e.request_id = r.id AND e.seq = r.seq)"))
                    .containsAll(acknowledged);
            assertThat(rosa.get(acknowledged.iterator().next()).status()).isEqualTo(200);
        }
        app.stop();
        assertThat(app.database().processes()).isEmpty();
    }

    private void killInTheMiddleOfWrites(TestBrowser rosa, Set<String> acknowledged) throws InterruptedException {
        String agency = firstAgency();
        int enough = acknowledged.size() + ENOUGH;
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            writers.execute(() -> logUntilCutOff(rosa, agency, acknowledged));
        }
        app.until("enough is acknowledged", () -> acknowledged.size() >= enough);
        app.kill();
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private String firstAgency() {
        try {
            return app.database().ask("SELECT min(id) FROM agency").get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void logUntilCutOff(TestBrowser rosa, String agency, Set<String> acknowledged) {
        String today = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        try {
            while (true) {
                TestBrowser.Page answer = rosa.post(
                        "/requests",
                        "agency",
                        agency,
                        "title",
                        "Logs of the printing press",
                        "filedOn",
                        today,
                        "once",
                        UUID.randomUUID().toString());
                if (answer.status() == 303) {
                    acknowledged.add(answer.location().replaceFirst("^https?://[^/]+", ""));
                }
            }
        } catch (IllegalStateException cutOff) {
            // The app is gone; what it had not answered may be there or not.
        }
    }

    @Test
    void aFirstStartKilledHalfWaySpoilsNothing() {
        app.launch();
        app.until(
                "the cluster is half made",
                () -> Files.exists(app.database().cluster())
                        || Files.exists(app.database().data().resolve("postgres.half")));
        app.kill();
        app.start();
        app.stop();
        assertThat(app.database().processes()).isEmpty();
    }
}
