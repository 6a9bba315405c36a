package org.foiadesk.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A disk with no room left: a sentence, no half paper, and all is well again when there is room. Small disks need root. */
@Timeout(600)
@Tag("faults")
class DiskFullIT {

    private final PackagedApp app = PackagedApp.fresh("disk-full", "FOIADESK_DEMO", "true");
    private Path small = Path.of("");

    @AfterEach
    void close() throws IOException, InterruptedException {
        app.close();
        if (Files.exists(small) && !small.equals(Path.of(""))) {
            run("umount", "-l", small.toString());
        }
    }

    @Test
    void aFullSpoolIsSaidAndLeavesNothing() throws Exception {
        smallDisk(app.database().data().resolve("spool"), "16m");
        app.start();
        TestBrowser rosa = rosa();
        String number = number();
        for (int size : new int[] {9 << 20, 20 << 20}) {
            fill(small.resolve("filler"), size > (16 << 20) ? 0 : 10 << 20);
            Page full = added(rosa, number, size);
            assertThat(full.status()).as("%d bytes", size).isEqualTo(507);
            assertThat(full.body()).contains("disk is full", "Nothing of it was kept.");
        }
        assertThat(papers()).isEqualTo("0");
        app.until("the spool is empty again", () -> spooled() == 0);
        Files.deleteIfExists(small.resolve("filler"));
        assertThat(added(rosa, number, 5 << 20).status()).isEqualTo(303);
        assertThat(papers()).isEqualTo("1");
    }

    @Test
    void aFullDatabaseIsSaidAndLosesNothing() throws Exception {
        app.start();
        rosa();
        app.stop();
        Path base = app.database().cluster().resolve("base");
        Path kept = base.resolveSibling("base-kept");
        run("cp", "-a", base.toString(), kept.toString());
        smallDisk(base, "130m");
        run("sh", "-c", "cp -a '" + kept + "/.' '" + base + "/'; rm -r '" + kept + "'");
        app.start();
        TestBrowser rosa = rosa();
        String number = number();
        int acknowledged = 0;
        Page answer = added(rosa, number, 9 << 20);
        for (int i = 0; i < 20 && answer.status() == 303; i++) {
            acknowledged++;
            answer = added(rosa, number, 9 << 20);
        }
        assertThat(answer.status()).isEqualTo(507);
        assertThat(answer.body()).contains("disk is full", "Nothing of it was kept.");
        assertThat(papers()).isEqualTo(String.valueOf(acknowledged));
        assertThat(rosa.get("/requests/" + number + "/documents").status()).isEqualTo(200);
        run("mount", "-o", "remount,size=300m", small.toString());
        assertThat(added(rosa, number, 9 << 20).status()).isEqualTo(303);
    }

    private void smallDisk(Path at, String size) throws IOException, InterruptedException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root makes small disks");
        Files.createDirectories(at);
        small = at;
        run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + size, "tmpfs", at.toString());
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
        return app.database().ask("SELECT count(*) FROM document").get(0);
    }

    private long spooled() {
        try (Stream<Path> all = Files.walk(small)) {
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

    private static void fill(Path file, int size) throws IOException {
        Files.write(file, "x".repeat(size).getBytes(ISO_8859_1));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).as("%s", List.of(command)).isZero();
    }
}
