package org.foiadesk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Too much, too slowly, too many at once: each is told so or cut off, and pages are shown meanwhile. */
@Timeout(600)
@Tag("faults")
class LimitsIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=b";
    private static final int MEGABYTE = 1 << 20;
    private static final int AT_ONCE = 200;
    private static final int FILE = 20 * MEGABYTE;

    private static final PackagedApp APP = PackagedApp.fresh("limits", "FOIADESK_DEMO", "true");
    private static TestBrowser rosa = new TestBrowser();
    private static String door = "";

    @BeforeAll
    static void start() throws Exception {
        APP.start();
        rosa = APP.browser();
        assertThat(rosa.signIn("rosa", "lantern").status()).isEqualTo(303);
        door = "/requests/"
                + APP.database().ask("SELECT min(number) FROM request").get(0);
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    @AfterEach
    void nothingHalfAndNothingInTheSpool() throws Exception {
        APP.until("the spool is empty", () -> spooled() == 0);
        assertThat(APP.database().ask("SELECT id FROM upload WHERE NOT given_up AND name <> 'parts.bin'"))
                .isEmpty();
        assertThat(APP.database()
                        .ask("SELECT d.id FROM document d WHERE d.sha256 IS DISTINCT FROM (SELECT"
                                + " sha256(string_agg(c.bytes, ''::bytea ORDER BY c.n)) FROM document_chunk c"
                                + " WHERE c.document_id = d.id)"))
                .isEmpty();
    }

    @Test
    void aByteMoreThanADoorTakesIsRefusedAtOnce() throws IOException {
        long most = (2L << 30) + MEGABYTE;
        assertThat(announced(door + "/documents", FILES, most + 1))
                .startsWith("HTTP/1.1 413")
                .contains("At most 2 GB may be sent at once.");
        for (String path : List.of("/requests", "/login", door + "/uploads", "/uploads/1/chunks/0")) {
            assertThat(announced(path, FORM, 10 * MEGABYTE + 1))
                    .as(path)
                    .startsWith("HTTP/1.1 413")
                    .contains("At most 10 MB may be sent here.");
        }
    }

    @Test
    void aByteMoreThanAPartOrAFileMayHaveIsRefusedInASentence() throws IOException {
        TestBrowser script = new TestBrowser("*/*");
        assertThat(script.signIn("rosa", "lantern").status()).isEqualTo(303);
        Page tooLarge = script.post(door + "/uploads", "name", "a.bin", "kind", "OTHER", "size", "" + ((2L << 30) + 1));
        assertThat(tooLarge.status()).isEqualTo(409);
        assertThat(tooLarge.body()).contains("larger than 2 GB");
        String begun = script.post(door + "/uploads", "name", "parts.bin", "kind", "OTHER", "size", "" + (2L << 30))
                .body();
        String chunk = "/uploads/" + begun.replaceAll("(?s).*\"id\":([0-9]+).*", "$1") + "/chunks/0";
        int part = 8 * MEGABYTE;
        assertThat(sent(chunk, "application/octet-stream", part + 1))
                .startsWith("HTTP/1.1 409")
                .contains("has not the length it must have");
        assertThat(sent(chunk, "application/octet-stream", part)).startsWith("HTTP/1.1 200");
    }

    @Test
    void aFieldOrAHeadThatIsTooLongIsRefused() throws IOException {
        try (BareLine line = new BareLine(rosa)) {
            byte[] form = ("csrf-token=" + token() + "&title=" + "x".repeat((256 << 10) + 1)).getBytes(UTF_8);
            assertThat(line.post("/requests", FORM, length(form.length))
                            .send(form)
                            .answer())
                    .startsWith("HTTP/1.1 413");
        }
        try (BareLine line = new BareLine(rosa)) {
            assertThat(line.post("/requests", FORM, "X-Long: " + "x".repeat(16 << 10), length(0))
                            .answer())
                    .startsWith("HTTP/1.1 431");
        }
    }

    @Test
    void whatSaysNoLengthIsMeasuredAsItComesAtEveryDoor() throws IOException {
        byte[] megabyte = ("100000\r\n" + "a".repeat(MEGABYTE) + "\r\n").getBytes(UTF_8);
        for (String path : List.of("/requests", "/login", door + "/documents", "/uploads/1/chunks/0")) {
            for (String type : List.of(FORM, FILES)) {
                try (BareLine line = new BareLine(rosa)) {
                    String answer = line.post(path, type, "Transfer-Encoding: chunked")
                            .sendUntilCutOff(megabyte, 40)
                            .answer();
                    assertThat(answer).as("%s %s", path, type).matches("(?s)|HTTP/1.1 4.*");
                }
            }
        }
    }

    @Test
    void whoTricklesIsCutOffAndHoldsUpNobody() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        List<Future<String>> known = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            known.add(pool.submit(trickle(rosa, "/requests", FORM, 9_000)));
            known.add(pool.submit(trickle(rosa, "/requests", FORM, 900_000)));
            known.add(pool.submit(trickle(rosa, door + "/documents", FILES, 9_000)));
        }
        for (int i = 0; i < 17; i++) {
            known.add(pool.submit(trickle(rosa, door + "/documents", FILES, 1 << 30)));
        }
        List<Future<String>> strangers = IntStream.range(0, 300)
                .mapToObj(i -> pool.submit(trickle(new TestBrowser(), "/login", FORM, i % 2 == 0 ? 9_000 : 90_000)))
                .toList();
        for (int i = 0; i < 20; i++) {
            assertThat(millis(() -> rosa.get("/"))).as("a page meanwhile").isLessThan(2_000);
        }
        for (Future<String> told :
                Stream.concat(known.stream(), strangers.stream()).toList()) {
            assertThat(told.get()).matches("(?s)|HTTP/1.1 (408|503) .*</h1>.*");
        }
        assertThat(known.get(0).get()).contains("That came too slowly");
        assertThat(twentyMegabytes()).as("the doors are free again").startsWith("HTTP/1.1 303");
        pool.shutdown();
    }

    private static Callable<String> trickle(TestBrowser who, String path, String type, long length) {
        return () -> {
            try (BareLine line = new BareLine(who)) {
                return line.post(path, type, length(length)).trickled(Duration.ofSeconds(80));
            }
        };
    }

    @Test
    void twoHundredAtOnceAreTakenOrToldAndPagesAreShownMeanwhile() throws Exception {
        long papers = APP.database().count("document");
        IntStream.range(0, 300).forEach(warm -> rosa.get("/"));
        long baseline = p95(IntStream.range(0, 300).mapToObj(i -> millis(() -> rosa.get("/"))));
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        long begun = System.nanoTime();
        List<Future<String>> answers =
                Collections.nCopies(AT_ONCE, (Callable<String>) LimitsIT::twentyMegabytes).stream()
                        .map(pool::submit)
                        .toList();
        List<Long> meanwhile = new ArrayList<>();
        while (!answers.stream().allMatch(Future::isDone)) {
            meanwhile.add(millis(() -> assertThat(rosa.get("/").status()).isEqualTo(200)));
        }
        long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        long p95 = p95(meanwhile.stream());
        long added = 0;
        for (Future<String> answer : answers) {
            added += answer.get().startsWith("HTTP/1.1 303") ? 1 : 0;
        }
        System.out.printf(
                "%d of %d uploads taken in %d ms; GET /: p95 %d ms alone, %d ms of %d meanwhile%n",
                added, AT_ONCE, took, baseline, p95, meanwhile.size());
        for (Future<String> answer : answers) {
            assertThat(answer.get()).matches("(?s)HTTP/1.1 (303 |(429|503) .*</h1>).*");
        }
        assertThat(added).isPositive();
        assertThat(APP.database().count("document") - papers).isEqualTo(added);
        assertThat(p95).isLessThan(5_000);
        pool.shutdown();
    }

    private static String twentyMegabytes() throws IOException {
        byte[] head = ("--b\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + token()
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.bin\"\r\n\r\n")
                .getBytes(UTF_8);
        byte[] tail = "\r\n--b--\r\n".getBytes(UTF_8);
        try (BareLine line = new BareLine(rosa)) {
            line.post(door + "/documents", FILES, length(head.length + FILE + tail.length))
                    .send(head);
            return line.sendUntilCutOff(new byte[MEGABYTE], FILE / MEGABYTE)
                    .sendUntilCutOff(tail, 1)
                    .answer();
        }
    }

    private static String announced(String path, String type, long length) throws IOException {
        try (BareLine line = new BareLine(rosa)) {
            line.post(path, type, length(length));
            String[] answer = {""};
            assertThat(millis(() -> answer[0] = line.answer())).as(path).isLessThan(2_000);
            return answer[0];
        }
    }

    private static String sent(String path, String type, int length) throws IOException {
        try (BareLine line = new BareLine(rosa)) {
            return line.post(path, type, "X-CSRF-TOKEN: " + token(), "Connection: close", length(length))
                    .sendUntilCutOff(new byte[length], 1)
                    .answer();
        }
    }

    private static String length(long bytes) {
        return "Content-Length: " + bytes;
    }

    private static String token() {
        return rosa.cookie("csrf").orElseThrow();
    }

    private static long spooled() {
        Path spool = APP.database().data().resolve("spool");
        try (Stream<Path> all = Files.walk(spool)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !Set.of("lock").contains(file.getFileName().toString()))
                    .count();
        } catch (IOException | java.io.UncheckedIOException goneMeanwhile) {
            return -1;
        }
    }

    private static long millis(Runnable deed) {
        long begun = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static long p95(Stream<Long> times) {
        List<Long> sorted = times.sorted().toList();
        return sorted.get(sorted.size() * 95 / 100);
    }
}
