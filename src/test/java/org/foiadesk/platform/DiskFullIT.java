package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A disk with no room left: a sentence, no half paper, and all is well again when there is room. Small disks need root. */
@Timeout(600)
@Tag("faults")
class DiskFullIT {

    private final PackagedApp app = PackagedApp.fresh("disk-full", "FOIADESK_DEMO", "true");
    private @Nullable SmallDisk small;
    private Page last = new Page(0, "", "", null);

    @AfterEach
    void close() throws IOException {
        app.close();
        if (small != null) {
            small.close();
        }
    }

    @Test
    void aFullSpoolIsSaidAndLeavesNothing() throws Exception {
        SmallDisk spool = small(SmallDisk.under(app.database().data().resolve("spool"), "16m"));
        app.start();
        TestBrowser rosa = rosa();
        String number = number();
        for (int size : new int[] {9 << 20, 20 << 20}) {
            spool.fill(size > (16 << 20) ? 0 : 10 << 20);
            Page full = added(rosa, number, size);
            assertThat(full.status()).as("%d bytes", size).isEqualTo(507);
            assertThat(full.body()).contains("disk is full", "Nothing of it was kept.");
        }
        assertThat(papers()).isEqualTo("0");
        app.until("the spool is empty again", () -> spooled(spool.at()) == 0);
        spool.free();
        assertThat(added(rosa, number, 5 << 20).status()).isEqualTo(303);
        assertThat(papers()).isEqualTo("1");
    }

    @Test
    void aFullDatabaseIsSaidAndLosesNothing() throws Exception {
        app.start();
        rosa();
        app.stop();
        SmallDisk base = small(SmallDisk.inPlaceOf(app.database().cluster().resolve("base"), "130m"));
        app.start();
        TestBrowser rosa = rosa();
        String number = number();
        int acknowledged = addedUntilRefused(rosa, number);
        Page answer = last;
        assertThat(answer.status()).isEqualTo(507);
        assertThat(answer.body()).contains("disk is full", "Nothing of it was kept.");
        assertThat(rosa.get("/requests/" + number + "/documents").status()).isEqualTo(200);
        base.grow("300m"); // PostgreSQL may refuse a new connection, such as the question's, until there is room
        assertThat(papers()).isEqualTo(String.valueOf(acknowledged));
        assertThat(added(rosa, number, 9 << 20).status()).isEqualTo(303);
    }

    /** PostgreSQL ends when its own log finds no room; nobody but the app starts it again. */
    @Test
    void aFullLogOfTheDatabaseIsSaidLosesNothingAndHealsWithoutAHuman() throws Exception {
        app.start();
        rosa();
        app.stop();
        SmallDisk log = small(SmallDisk.inPlaceOf(app.database().cluster().resolve("pg_wal"), "100m"));
        app.start();
        TestBrowser rosa = rosa();
        String number = number();
        int acknowledged = addedUntilRefused(rosa, number);
        assertThat(last.status()).as(last.body()).isIn(503, 507);
        assertThat(last.body()).containsAnyOf("The desk's database is away", "The desk's disk is full");
        app.until("the server is gone", () -> app.database().processes().isEmpty());
        Page away = rosa.get("/requests/" + number + "/documents");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.body()).contains("The desk's database is away");
        app.until("the log says what to do", () -> app.log().contains("If its disk is full, make room."));
        log.grow("2g");
        long room = System.nanoTime();
        app.until("it is back", () -> rosa.get("/requests/" + number).status() == 200);
        Duration back = Duration.ofNanos(System.nanoTime() - room);
        System.out.printf(
                "%d papers acknowledged before the log was full; back %d ms after there was room%n",
                acknowledged, back.toMillis());
        assertThat(back).isLessThan(Duration.ofSeconds(60));
        assertThat(Integer.parseInt(papers())).isBetween(acknowledged, acknowledged + 1);
        assertThat(app.database()
                        .ask("SELECT d.id FROM document d WHERE d.sha256 IS DISTINCT FROM (SELECT"
                                + " sha256(string_agg(c.bytes, ''::bytea ORDER BY c.n)) FROM document_chunk c"
                                + " WHERE c.document_id = d.id)"))
                .isEmpty();
        app.until("papers are taken again", () -> added(rosa, number, 9 << 20).status() == 303);
    }

    private int addedUntilRefused(TestBrowser rosa, String number) {
        for (int acknowledged = 0; acknowledged < 40; acknowledged++) {
            last = added(rosa, number, 9 << 20);
            if (last.status() != 303) {
                return acknowledged;
            }
        }
        throw new AssertionError("the disk is not full yet");
    }

    private SmallDisk small(SmallDisk disk) {
        small = disk;
        return disk;
    }

    private TestBrowser rosa() {
        TestBrowser rosa = app.browser();
        assertThat(rosa.signIn("rosa", "lantern").status()).isEqualTo(303);
        return rosa;
    }

    private String number() throws Exception {
        return app.database().ask("SELECT min(number) FROM request").get(0);
    }

    private String papers() throws Exception {
        return app.database()
                .ask("SELECT count(*) FROM document d WHERE d.description <> 'Invented for the demo.'"
                        + " AND NOT EXISTS (SELECT FROM letter_paper p WHERE p.document_id = d.id)")
                .get(0);
    }

    private static long spooled(Path spool) {
        try (Stream<Path> all = Files.walk(spool)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !List.of("lock", "filler").contains(name))
                    .count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Page added(TestBrowser rosa, String number, int size) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n"
                + rosa.cookie("csrf").orElseThrow()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"big.bin\"\r\n\r\n"
                + "x".repeat(size) + "\r\n--b--\r\n";
        return rosa.postAs("/requests/" + number + "/documents", "multipart/form-data; boundary=b", body);
    }
}
