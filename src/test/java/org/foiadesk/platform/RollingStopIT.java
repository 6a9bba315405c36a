package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes behind nginx are stopped and started one after the other, at work: nobody notices. */
@Tag("faults")
@Timeout(900)
class RollingStopIT {

    private static final Path FOLDER = Path.of("target", "packaged", "rolling").toAbsolutePath();
    private static final Duration NGINX_TAKES_IT_BACK = Duration.ofSeconds(45);

    private final EmbeddedDatabase postgres = EmbeddedDatabase.start(emptied());
    private final PackagedDatabase database = new PackagedDatabase(FOLDER);
    private final List<PackagedApp> nodes = new ArrayList<>();

    @BeforeEach
    void start() {
        for (String name : List.of("rolling-a", "rolling-b")) {
            List<String> environment = new ArrayList<>(List.of(
                    "FOIADESK_DEMO",
                    "true",
                    "FOIADESK_KEY_FILE",
                    FOLDER.resolve("key").toString(),
                    "QUARKUS_SHUTDOWN_DELAY",
                    "5S"));
            postgres.settings().forEach((key, value) -> {
                environment.add(key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT));
                environment.add(value);
            });
            nodes.add(
                    PackagedApp.fresh(name, environment.toArray(String[]::new)).start());
        }
    }

    @AfterEach
    void stop() {
        nodes.forEach(PackagedApp::close);
        postgres.close();
    }

    @Test
    void nothingAcknowledgedIsLostAndNobodySeesAnError() throws Exception {
        try (Nginx nginx = Nginx.before(nodes.get(0).port(), nodes.get(1).port());
                Visitors visitors = Visitors.of(URI.create("http://127.0.0.1:" + nginx.port()), database)) {
            visitors.work();
            int logged = 0;
            for (PackagedApp node : nodes) {
                logged = workGoesOn(visitors, logged);
                Instant asked = Instant.now();
                assertThat(node.stop()).as(node.log()).isIn(0, 143);
                assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(25));
                logged = workGoesOn(visitors, logged);
                node.start();
                Instant back = Instant.now().plus(NGINX_TAKES_IT_BACK);
                until("nginx takes it back", () -> Instant.now().isAfter(back));
                until("it has work again", () -> tail(nginx.log()).contains(":" + node.port() + " 200"));
            }
            visitors.goHome();
            assertThat(visitors.surprises()).isEmpty();
            eachIsThereOnce(visitors.acknowledged());
            assertThat(nginx.log())
                    .as("a stopping node was seen, and nobody was told")
                    .contains(" 502, 200");
        }
        for (PackagedApp node : nodes) {
            assertThat(node.log()).doesNotContain("ERROR").doesNotContain("Exception in thread");
        }
    }

    private int workGoesOn(Visitors visitors, int before) {
        until(
                "work goes on: " + visitors.surprises(),
                () -> visitors.acknowledged().size() > before + 40);
        return visitors.acknowledged().size();
    }

    /** Nothing lost, nothing twice, and nothing kept that was not acknowledged. */
    private void eachIsThereOnce(Set<String> acknowledged) throws Exception {
        assertThat(acknowledged).hasSizeGreaterThan(150);
        assertThat(database.ask("SELECT title FROM request WHERE title LIKE 'Rolling %'"))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private static void until(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plusSeconds(120);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static String tail(String log) {
        return log.substring(Math.max(0, log.length() - 2_000));
    }

    private static Path emptied() {
        TestDatabase.forget(FOLDER);
        try {
            return Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
