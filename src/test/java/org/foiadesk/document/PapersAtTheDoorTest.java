package org.foiadesk.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.foiadesk.document.Courier.Parcel;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused, and what breaks, on bare sockets: told in a sentence, and nothing of it lies about afterwards. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PapersAtTheDoorTest {

    private static final long MOST = (2L << 30) + (1 << 20);

    @Inject
    PaperDesk desk;

    private Courier paula;
    private String number;

    @BeforeEach
    void request() {
        paula = desk.courier("paula", Role.REPORTER);
        number = desk.logged(paula, "NEWSROOM", true);
    }

    @Test
    void oneByteTooManyIsRefusedBeforeAnyIsRead() throws IOException {
        String answer = told(paula, "/requests/" + number + "/documents", MOST + 1);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("At most 2 GB may be sent at once.");
        assertThat(answer.toLowerCase()).contains("connection: close");
    }

    @Test
    void everyOtherDoorTakesTenMegabytes() throws IOException {
        for (String path : new String[] {"/requests", "/requests/" + number + "/uploads", "/login", "/nowhere"}) {
            assertThat(told(paula, path, (10 << 20) + 1)).as(path).contains("413", "At most 10 MB may be sent here.");
        }
    }

    @Test
    void whoMayNotAddIsToldBeforeGigabytesAreRead() throws IOException {
        String path = "/requests/" + number + "/documents";
        Courier reader = desk.courier("ruth-reads", Role.READER);
        assertThat(told(new Courier(new TestBrowser()), path, 1 << 30)).contains("403", "Your session has ended.");
        assertThat(told(reader, path, 1 << 30)).contains("403", "Your role does not add papers.");
        assertThat(told(paula, "/requests/2026-999999/documents", 1 << 30)).contains("404", "Not found");
        String sealed = desk.logged(paula, "SEALED", true);
        Courier other = desk.courier("pierre", Role.REPORTER);
        assertThat(told(other, "/requests/" + sealed + "/documents", 1 << 30)).contains("404", "Not found");
        PaperDesk.nothingIsLeftLyingAbout();
    }

    @Test
    void aFormWhoseLineBreaksLeavesNothing() throws IOException {
        byte[] body = Courier.multipart(paula.token(), java.util.Map.of(), new Parcel("half.pdf", new byte[12 << 20]));
        try (Socket socket = connected()) {
            head(socket, paula, "/requests/" + number + "/documents", body.length);
            socket.getOutputStream().write(body, 0, 6 << 20);
            socket.getOutputStream().flush();
            until(() -> PaperDesk.spooled() > 0);
        }
        PaperDesk.nothingIsLeftLyingAbout();
        assertThat(paula.papers(number)).isEmpty();
        assertThat(TableRows.one("SELECT count(*) FROM upload WHERE name = 'half.pdf'"))
                .isEqualTo("0");
    }

    @Test
    void aChunkWhoseLineBreaksIsNotThere() throws IOException {
        long id = paula.begin(number, "half.bin", 8 << 20);
        try (Socket socket = connected()) {
            socket.getOutputStream()
                    .write(("POST /uploads/" + id + "/chunks/0 HTTP/1.1\r\nHost: " + host() + "\r\nCookie: "
                                    + paula.cookies() + "\r\nX-CSRF-TOKEN: " + paula.token()
                                    + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + (8 << 20)
                                    + "\r\n\r\n")
                            .getBytes(ISO_8859_1));
            socket.getOutputStream().write(new byte[5 << 20]);
            socket.getOutputStream().flush();
        }
        byte[] file = PaperDesk.bytes(8 << 20, 9);
        assertThat(paula.chunk(id, 0, file).statusCode()).isEqualTo(200);
        assertThat(paula.finish(id).statusCode()).isEqualTo(200);
        assertThat(Arrays.equals(paula.get("/documents/" + id).body(), file)).isTrue();
    }

    @Test
    void aBodyWithoutALengthIsMeasuredAsItComes() throws IOException {
        try (Socket socket = connected()) {
            socket.getOutputStream()
                    .write(("POST /requests HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + paula.cookies()
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + "Transfer-Encoding: chunked\r\n\r\n")
                            .getBytes(ISO_8859_1));
            byte[] megabyte = ("100000\r\n" + "a".repeat(1 << 20) + "\r\n").getBytes(ISO_8859_1);
            assertThat(endlessly(socket, megabyte)).contains("413");
        }
    }

    /** Writes until it is cut off, at most 64 times; what was answered. */
    private static String endlessly(Socket socket, byte[] part) throws IOException {
        try {
            for (int i = 0; i < 64; i++) {
                socket.getOutputStream().write(part);
            }
        } catch (IOException cutOff) {
            // as it must be
        }
        try {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException reset) {
            return "413 by a closed line";
        }
    }

    /** What is answered when only the head was sent and the beginning of a body. */
    private static String told(Courier courier, String path, long length) throws IOException {
        try (Socket socket = connected()) {
            head(socket, courier, path, length);
            socket.getOutputStream().write(new byte[100_000]);
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            StringBuilder page = new StringBuilder();
            while (page.indexOf("</html>") < 0) {
                page.append(new String(in.readNBytes(Math.max(1, in.available())), UTF_8));
            }
            return page.toString();
        }
    }

    private static void head(Socket socket, Courier courier, String path, long length) throws IOException {
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + courier.cookies()
                                + "\r\nAccept: text/html\r\nContent-Type: multipart/form-data; boundary=----courier"
                                + "\r\nContent-Length: " + length + "\r\n\r\n")
                        .getBytes(ISO_8859_1));
    }

    private static Socket connected() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), Courier.base().getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static String host() {
        return "localhost:" + Courier.base().getPort();
    }

    private static void until(BooleanSupplier holds) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
