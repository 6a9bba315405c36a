package org.foiadesk.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foiadesk.agency.Agencies;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;

/** People, requests and files for the tests of this room, and a look past the app at what became of them. */
@ApplicationScoped
class PaperDesk {

    private static final Map<String, Courier> COURIERS = new ConcurrentHashMap<>();
    private static final String PASSWORD = "a paper with ink";

    private final Newsrooms newsrooms;
    private final Persons persons;
    private final Agencies agencies;

    PaperDesk(Newsrooms newsrooms, Persons persons, Agencies agencies) {
        this.newsrooms = newsrooms;
        this.persons = persons;
        this.agencies = agencies;
    }

    Courier courier(String username, Role... roles) {
        return COURIERS.computeIfAbsent(Courier.base() + username, nobodyYet -> {
            QuarkusTransaction.requiringNew().run(() -> {
                if (newsrooms.only().isEmpty()) {
                    newsrooms.open("The Test", ZoneId.of("America/New_York"), false);
                }
                if (persons.byUsername(username).isEmpty()) {
                    persons.add(username, "Test " + username, PASSWORD, Set.of(roles), null);
                }
            });
            row("DELETE FROM bucket RETURNING ''");
            TestBrowser browser = new TestBrowser();
            if (browser.signIn(username, PASSWORD).status() != 303) {
                throw new AssertionError(username + " cannot sign in");
            }
            return new Courier(browser);
        });
    }

    /** Number of a new request to the FBI. */
    String logged(Courier owner, String level, boolean filed) {
        long fbi = QuarkusTransaction.requiringNew()
                .call(() -> agencies.byKey("fbi").orElseThrow().id());
        TestBrowser.Page answer = owner.browser()
                .post(
                        "/requests",
                        "agency",
                        String.valueOf(fbi),
                        "title",
                        "Papers about papers",
                        "filedOn",
                        filed ? "yesterday" : "",
                        "level",
                        level,
                        "once",
                        UUID.randomUUID().toString());
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + answer.body());
        }
        return answer.location().replaceFirst(".*/", "");
    }

    static byte[] bytes(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        MessageDigest digest = Digests.fresh();
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    /** The first column of the first row, asked as the owner of the tables. */
    static String row(String sql, Object... values) {
        Config config = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                PreparedStatement query = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? String.valueOf(row.getString(1)) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Files are forgotten right after the answer, by a thread of their own. */
    static void nothingIsLeftLyingAbout() {
        Instant end = Instant.now().plusSeconds(20);
        while (spooled() > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(spooled() + " files are left in the spool");
            }
            Thread.onSpinWait();
        }
    }

    /** Files of forms that have not been answered yet. */
    static long spooled() {
        try (Stream<Path> files = Files.list(Path.of("target", "spool"))) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
