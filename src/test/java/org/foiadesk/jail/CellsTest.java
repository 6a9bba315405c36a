package org.foiadesk.jail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellsTest {

    private static final String LETTER = "From: records@city.gov\nSubject: Your request\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nWe have your request.\n--b\n"
            + "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nQUJD\n--b--\n";

    @TempDir
    Path folder;

    private Cells cells;

    @BeforeEach
    void start() {
        cells = new Cells(Walls.of("auto").launch(), 2, Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        cells.close();
    }

    @Test
    void aMessageComesBackFromItsProcessAsItWasSent() throws Exception {
        Path into = Files.createDirectory(folder.resolve("into"));
        ReadMail mail = read(cells, Raw.bytes(LETTER), into);

        assertThat(mail.subject()).isEqualTo("Your request");
        assertThat(mail.text()).isEqualTo("We have your request.");
        Enclosed pdf = mail.enclosed().get(0);
        assertThat(pdf.name()).isEqualTo("a.pdf");
        assertThat(pdf.bytes()).hasParent(into).hasContent("ABC");
        assertThat(pdf.sha256()).isEqualTo(Mark.of(Bytes.of("ABC")));
    }

    @Test
    void manyMessagesShareOneProcess() throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            read(cells, Raw.bytes(LETTER), Files.createDirectory(folder.resolve("into" + i)));
        }
        assertThat(cells.standing()).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(200 / 20));
    }

    @Test
    void aProcessThatIsKilledInTheMiddleIsOneUnreadMessageAndNoMore() throws Exception {
        byte[] large = Raw.bytes(LETTER + "x".repeat(40_000_000));
        Path raw = Raw.file(folder, "large", large);
        Path into = Files.createDirectory(folder.resolve("into"));
        CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(() -> cells.read(raw, into));
        while (cells.standing().isEmpty()) {
            Thread.onSpinWait();
        }
        cells.standing().get(0).destroyForcibly();

        assertThat(reading.get()).isInstanceOfSatisfying(Reading.Unread.class, unread -> assertThat(unread.sentence())
                .contains("kept as it came"));
        try (Stream<Path> left = Files.list(into)) {
            assertThat(left).isEmpty();
        }
        assertThat(read(cells, Raw.bytes(LETTER), into).subject()).isEqualTo("Your request");
    }

    @Test
    void aMessageThatTakesTooLongIsUnreadWithASentence() throws Exception {
        try (Cells hasty = new Cells(Walls.of("plain").launch(), 1, Duration.ofMillis(1))) {
            Path raw = Raw.file(folder, "raw", Raw.bytes(LETTER));
            assertThat(hasty.read(raw, folder))
                    .isEqualTo(new Reading.Unread("The message took too long to read, so"
                            + " reading it was stopped. It is kept as it came; open it in a mail program."));
        }
    }

    @Test
    void aMailboxComesBackAsItsMessages() throws Exception {
        String box = "From a@b Mon Nov  2 10:00:00 2026\nSubject: one\n\nBody\n>From here on\n\n"
                + "From c@d Mon Nov  2 11:00:00 2026\nSubject: two\n\nBody\n";
        Pile pile = cells.open(Raw.file(folder, "raw", box.getBytes(StandardCharsets.UTF_8)), "x.mbox", folder);

        assertThat(pile.remarks()).isEmpty();
        assertThat(pile.messages()).hasSize(2);
        assertThat(pile.messages().get(0)).hasContent("Subject: one\n\nBody\nFrom here on\n\n");
    }

    private ReadMail read(Cells from, byte[] raw, Path into) {
        Reading reading = from.read(Raw.file(folder, "raw", raw), into);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).mail();
    }
}
