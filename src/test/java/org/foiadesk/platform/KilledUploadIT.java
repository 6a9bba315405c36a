package org.foiadesk.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foiadesk.people.TestBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * {@code kill -9} at each step of both ways in: a paper that was acknowledged is there with the same bytes, none is half
 * there, nothing lies in the spool, and what was sent in chunks goes on where it stopped.
 */
@Timeout(600)
@Tag("faults")
class KilledUploadIT {

    private static final int CHUNK = 8 << 20;
    private static final byte[] FILE = file();
    private static final String ROOM = "org.foiadesk.document.";

    private final PackagedApp app = PackagedApp.fresh("killed-upload", environment());
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private TestBrowser rosa = new TestBrowser();
    private String number = "";

    private static String[] environment() {
        return Stream.concat(Stream.of("FOIADESK_DEMO", "true"), Arrays.stream(KilledAt.ENVIRONMENT))
                .toArray(String[]::new);
    }

    @BeforeEach
    void start() throws Exception {
        app.start();
        rosa = app.browser();
        assertThat(rosa.signIn("rosa", "lantern").status()).isEqualTo(303);
        number = app.database()
                .ask("SELECT min(number) FROM request WHERE owner_id ="
                        + " (SELECT id FROM person WHERE username = 'rosa')")
                .get(0);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aFormKilledAtAnyStepLeavesAllOrNothing() throws Exception {
        List<String> steps = List.of(
                "DocumentsResource.add 1",
                "Intake.begin 1",
                "Chunks.insert 1",
                "Chunks.insert 3",
                "Intake.becomes 1",
                "Uploads.becomesDocument 1",
                "DocumentLog.record 1",
                "DocumentsResource.added 1");
        int acknowledged = 0;
        for (String step : steps) {
            KilledAt killed = killedAt(step);
            CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(this::form);
            killed.join();
            assertThat(answer.exceptionally(cutOff -> 0).get(1, TimeUnit.MINUTES))
                    .as(step)
                    .isZero();
            app.start();
            acknowledged += step.startsWith("DocumentsResource.added") ? 1 : 0;
            assertThat(papers()).as(step).hasSize(acknowledged);
            nothingLiesInTheSpool();
        }
        assertThat(form()).isEqualTo(303);
        assertThat(papers()).hasSize(2).allSatisfy(this::soundAndWhole);
    }

    @Test
    void anUploadInChunksKilledAtAnyStepGoesOnWhereItStopped() throws Exception {
        long id = begun();
        assertThat(chunk(id, 0)).isEqualTo(200);
        int sent = 1;
        for (String step : List.of("Chunks.write 1", "Chunks.insert 1", "Digests.back 1")) {
            int next = sent;
            KilledAt killed = killedAt(step);
            CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> chunk(id, next));
            killed.join();
            assertThat(answer.exceptionally(cutOff -> 0).get(1, TimeUnit.MINUTES))
                    .as(step)
                    .isZero();
            app.start();
            sent = there(id);
            assertThat(sent).as(step).isEqualTo(step.startsWith("Digests") ? next + 1 : next);
            assertThat(papers()).isEmpty();
        }
        while (sent < 4) {
            assertThat(chunk(id, sent++)).isEqualTo(200);
        }
        for (String step : List.of("Intake.finish 1", "Intake.becomes 1", "DocumentLog.record 1")) {
            KilledAt killed = killedAt(step);
            CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> finish(id));
            killed.join();
            assertThat(answer.exceptionally(cutOff -> 0).get(1, TimeUnit.MINUTES))
                    .as(step)
                    .isZero();
            app.start();
            assertThat(papers()).as(step).isEmpty();
        }
        assertThat(finish(id)).isEqualTo(200);
        app.kill();
        app.start();
        assertThat(papers()).containsExactly(String.valueOf(id)).allSatisfy(this::soundAndWhole);
        nothingLiesInTheSpool();
    }

    private KilledAt killedAt(String step) throws Exception {
        String[] parts = step.split("[. ]");
        return KilledAt.method(app, ROOM + parts[0], parts[1], Integer.parseInt(parts[2]));
    }

    private List<String> papers() throws Exception {
        return app.database()
                .ask("SELECT d.id FROM document d JOIN request r ON r.id = d.request_id WHERE r.number = '" + number
                        + "' AND d.description <> 'Invented for the demo.' ORDER BY d.id");
    }

    private void soundAndWhole(String id) throws Exception {
        byte[] out = send(request("/documents/" + id).GET(), BodyHandlers.ofByteArray())
                .body();
        assertThat(sha256(out)).isEqualTo(sha256(FILE));
        assertThat(app.database().ask("SELECT encode(sha256, 'hex') FROM document WHERE id = " + id))
                .containsExactly(sha256(FILE));
    }

    private void nothingLiesInTheSpool() throws IOException {
        try (Stream<Path> all = Files.walk(app.database().data().resolve("spool"))) {
            assertThat(all.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .containsOnly("lock");
        }
    }

    private int form() {
        String head = "--b\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + token()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"release.zip\"\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(FILE);
        body.writeBytes("\r\n--b--\r\n".getBytes(UTF_8));
        return status(request("/requests/" + number + "/documents")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private long begun() {
        String form = "name=release.zip&kind=OTHER&size=" + FILE.length;
        String answer = text(request("/requests/" + number + "/uploads")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token())
                .POST(BodyPublishers.ofString(form)));
        Matcher id = Pattern.compile("\"id\":([0-9]+)").matcher(answer);
        assertThat(id.find()).as(answer).isTrue();
        return Long.parseLong(id.group(1));
    }

    private int chunk(long id, int n) {
        byte[] part = Arrays.copyOfRange(FILE, n * CHUNK, Math.min(FILE.length, (n + 1) * CHUNK));
        return status(deed("/uploads/" + id + "/chunks/" + n).POST(BodyPublishers.ofByteArray(part)));
    }

    private int finish(long id) {
        return status(deed("/uploads/" + id + "/finish").POST(BodyPublishers.ofByteArray(new byte[0])));
    }

    private int there(long id) {
        String answer = text(request("/uploads/" + id).GET());
        Matcher numbers = Pattern.compile("\"there\":\\[([0-9,]*)]").matcher(answer);
        assertThat(numbers.find()).as(answer).isTrue();
        return numbers.group(1).isEmpty() ? 0 : numbers.group(1).split(",").length;
    }

    private HttpRequest.Builder deed(String path) {
        return request(path).header("Content-Type", "application/octet-stream").header("X-CSRF-TOKEN", token());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class))
                        .resolve(path))
                .header("Accept", "*/*")
                .header("Cookie", "sid=" + rosa.cookie("sid").orElseThrow() + "; csrf=" + token());
    }

    private String token() {
        return rosa.cookie("csrf").orElseThrow();
    }

    private int status(HttpRequest.Builder request) {
        return send(request, BodyHandlers.discarding()).statusCode();
    }

    private String text(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(ISO_8859_1)).body();
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return client.send(request.build(), as);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] file() {
        byte[] bytes = new byte[3 * CHUNK + 4_321];
        new Random(2026).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
