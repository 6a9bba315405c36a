package org.foiadesk.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.foiadesk.agency.Agencies;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.TableRows;

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
            TableRows.one("DELETE FROM bucket RETURNING ''");
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
