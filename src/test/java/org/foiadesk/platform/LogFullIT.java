package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foiadesk.people.TestBrowser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The disk for logs is full, that of the file and that of the output: nobody waits for it, and it goes on when there is room. */
@Timeout(300)
@Tag("faults")
class LogFullIT {

    private static final Path LOGS = Path.of("target", "packaged", "full-logs").toAbsolutePath();

    @Test
    void aFullLogStopsNobody() throws Exception {
        Path file = LOGS.resolve("desk.log");
        try (SmallDisk disk = SmallDisk.under(LOGS, "64k");
                PackagedApp app = PackagedApp.fresh(
                        "log-full",
                        "FOIADESK_DEMO",
                        "true",
                        "QUARKUS_LOG_FILE_ENABLED",
                        "true",
                        "QUARKUS_LOG_FILE_PATH",
                        file.toString(),
                        "QUARKUS_HTTP_ACCESS_LOG_ENABLED",
                        "true")) {
            Path output = Path.of("target", "packaged", "log-full.log");
            Files.createSymbolicLink(output, LOGS.resolve("output.log"));
            app.start();
            TestBrowser rosa = app.browser();
            assertThat(rosa.signIn("rosa", "lantern").status()).isEqualTo(303);
            disk.fill(64 << 10);
            long full = Files.size(file);
            for (int i = 0; i < 50; i++) {
                assertThat(rosa.get("/").status()).isEqualTo(200);
                assertThat(rosa.get("/nothing-here").status()).isEqualTo(404);
            }
            assertThat(Files.size(file)).as("the disk was full").isLessThan(full + 4096);
            String agency = app.database().ask("SELECT min(id) FROM agency").get(0);
            assertThat(rosa.post("/requests", "agency", agency, "title", "Full logs", "filedOn", "yesterday")
                            .status())
                    .isEqualTo(303);
            disk.free();
            app.until("the log goes on", () -> rosa.get("/").status() == 200 && size(file) > full + 4096);
            app.stop();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
