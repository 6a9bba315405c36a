package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.foiadesk.platform.PackagedApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever people type, wherever, and whatever breaks over it: nothing of it stands in a log, ours or the database's. */
@Timeout(600)
class LogCanaryIT {

    private static final Pattern FAULT = Pattern.compile("Fault ([0-9a-f]{8})");
    /** Where these break nothing else is reached: they come first in each deed. */
    private static final String ALL_BUT = "'session', 'bucket', 'audit', 'scheduled_tasks'";

    private PackagedApp app = PackagedApp.fresh("no-canary");

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void noCanarySings() throws Exception {
        Path text = Path.of("target", "packaged", "canary-text.log").toAbsolutePath();
        Files.deleteIfExists(text);
        app = desk(text).start();
        Canaries canaries = Canaries.in(app);
        canaries.fly();
        assertThat(app.status("/q/metrics")).as("without a token").isEqualTo(404);
        long before = faults();
        breakEverything();
        canaries.fly();
        assertThat(faults() - before).as("faults were caused").isGreaterThan(15);
        silent("the log as JSON", app.log(), canaries.secrets());
        silent("the log as text", Files.readString(text), canaries.secrets());
        for (String file : List.of("postgres.log", "postgres-start.log")) {
            Path of = app.database().data().resolve(file);
            silent(file, Files.readString(of), canaries.secrets());
        }
        assertThat(app.log()).contains("SQL state 23514", "SQL state 42P01");
        everyLineIsJsonAndEveryFaultHasItsNumber(app.log());
    }

    /** It says everything twice: as JSON to its output, as text into a file. */
    private static PackagedApp desk(Path text) {
        return PackagedApp.fresh(
                "canary",
                "FOIADESK_DEMO",
                "true",
                "FOIADESK_LOG",
                "json",
                "QUARKUS_LOG_FILE_ENABLED",
                "true",
                "QUARKUS_LOG_FILE_PATH",
                text.toString());
    }

    private long faults() {
        return FAULT.matcher(app.log()).results().count();
    }

    /** Every row that is written from now on is refused, with the whole row in the database's answer. */
    private void breakEverything() throws Exception {
        for (String table : app.database()
                .ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN (" + ALL_BUT
                        + ")")) {
            app.database().change("ALTER TABLE " + table + " ADD CONSTRAINT never CHECK (false) NOT VALID");
        }
        app.database().change("ALTER TABLE request_words RENAME TO gone_words");
    }

    private static void silent(String what, String log, List<String> secrets) {
        for (String secret : secrets) {
            assertThat(log.lines().filter(line -> line.contains(secret)))
                    .as("%s tells %s", what, secret)
                    .isEmpty();
        }
    }

    private static void everyLineIsJsonAndEveryFaultHasItsNumber(String log) throws Exception {
        ObjectMapper json = new ObjectMapper();
        for (String line : log.lines().toList()) {
            JsonNode entry = json.readTree(line);
            String message = entry.path("message").asText();
            assertThat(entry.path("timestamp").asText()).as(line).isNotEmpty();
            if (FAULT.matcher(message).matches()) {
                assertThat(entry.path("mdc").path("fault").asText()).isEqualTo(message.substring(6));
                assertThat(line).contains("org.foiadesk.");
            }
        }
    }

    @Test
    void aShortTokenAndAnUnknownFormatStopTheStartInASentence() {
        for (String[] wish : new String[][] {{"FOIADESK_METRICS_TOKEN", "short"}, {"FOIADESK_LOG", "xml"}}) {
            app = PackagedApp.fresh("wish", wish);
            assertThat(app.launch().exitCode()).isEqualTo(1);
            assertThat(app.log()).contains(wish[0]).hasLineCount(1);
        }
    }
}
