package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.junit.jupiter.api.Test;

class WordlessTest {

    private final LogWithoutWords door = new LogWithoutWords();

    @Test
    void aFaultSaysItsKindsAndPlacesAndNoWord() {
        Exception fault = new IllegalStateException("quokka one", new SQLException("quokka two", "23505"));
        fault.addSuppressed(new RuntimeException("quokka three"));
        String written = written(through(entry("org.foiadesk.platform.Faults", "Fault %s", fault)));
        assertThat(written)
                .doesNotContain("quokka")
                .contains("java.lang.IllegalStateException")
                .contains("Caused by: java.sql.SQLException (SQL state 23505)")
                .contains("WordlessTest.aFaultSaysItsKindsAndPlacesAndNoWord(WordlessTest.java:");
    }

    @Test
    void aMessageThatSaysWhatItsFaultSaysIsCut() {
        Exception fault = new IllegalStateException("no quokka", new SQLException("two quokkas", "23505"));
        ExtLogRecord entry = through(entry("com.github.kagkarlsson", "Work %s failed: no quokka, two quokkas", fault));
        assertThat(entry.getMessage()).isEqualTo("Work remind failed: …, …");
    }

    @Test
    void whyAStartFailedIsToldInFull() {
        Exception fault = new IllegalStateException("The key does not open this database.");
        assertThat(written(through(entry("io.quarkus.runtime.Application", "Failed to start", fault))))
                .contains("The key does not open this database.");
    }

    @Test
    void anAddressIsNotQuoted() {
        ExtLogRecord entry = entry(
                "io.quarkus.vertx.http.runtime.QuarkusErrorHandler",
                "HTTP Request to %s failed, error id: %s",
                new RuntimeException("quokka"));
        entry.setParameters(new Object[] {"/search?q=quokka", "1b2c-7"});
        assertThat(through(entry).getMessage()).contains("1b2c-7").doesNotContain("quokka");
    }

    @Test
    void aTokenThatIsShortAndALogThatIsUnknownAreRefused() {
        assertThat(refused("foiadesk.metrics-token", "x".repeat(31))).contains("has 31 characters and needs 32");
        assertThat(refused("foiadesk.metrics-token", "x".repeat(32))).isEmpty();
        assertThat(refused("foiadesk.log", "xml")).isEqualTo("FOIADESK_LOG is text or json, not xml.");
        assertThat(refused("foiadesk.log", "json")).isEmpty();
    }

    private static String refused(String name, String value) {
        return Wishes.refused(asked -> asked.equals(name) ? value : "").orElse("");
    }

    private ExtLogRecord through(ExtLogRecord entry) {
        assertThat(door.isLoggable(entry)).isTrue();
        return entry;
    }

    private static ExtLogRecord entry(String logger, String message, Exception fault) {
        ExtLogRecord entry = new ExtLogRecord(Level.SEVERE, message, FormatStyle.PRINTF, WordlessTest.class.getName());
        entry.setLoggerName(logger);
        entry.setParameters(new Object[] {"remind"});
        entry.setThrown(fault);
        return entry;
    }

    private static String written(ExtLogRecord entry) {
        StringWriter text = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
