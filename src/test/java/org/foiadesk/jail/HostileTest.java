package org.foiadesk.jail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails made to harm: each is answered by the process that every mail has, in its time and its memory. */
class HostileTest {

    private static final Cells CELLS = new Cells(Walls.of("auto").launch(), 1, Duration.ofSeconds(20));

    @TempDir
    Path folder;

    @BeforeAll
    static void warm(@TempDir Path first) {
        CELLS.read(Raw.file(first, "raw", Raw.bytes("Subject: x\n\nHi")), first);
    }

    @AfterAll
    static void stop() {
        CELLS.close();
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("20,000 nested multiparts", nested(20_000)),
                Arguments.of("500-deep tree", nested(500)),
                Arguments.of(
                        "two million parts",
                        "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(2_000_000)),
                Arguments.of("a header line of 10 MB", "X: " + "a".repeat(10_000_000) + "\nSubject: y\n\nHi"),
                Arguments.of("100,000 headers", "X: y\n".repeat(100_000) + "\nHi"),
                Arguments.of(
                        "brackets",
                        "Content-Type: " + "(".repeat(60_000) + "\nTo: " + "<(\"".repeat(20_000) + "\n\nHi"),
                Arguments.of("encoded words without end", "Subject: " + "=?a?q?".repeat(10_000) + "\n\nHi"),
                Arguments.of("parameters", "Content-Type: text/plain" + "; a".repeat(20_000) + "\n\nHi"),
                Arguments.of("deep HTML", "Content-Type: text/html\n\n" + "<div>".repeat(150_000) + "Hi"),
                Arguments.of("wide HTML", "Content-Type: text/html\n\n" + "<b>a".repeat(200_000)),
                Arguments.of("mails in mails", "Content-Type: message/rfc822\n\n".repeat(5_000) + "Hi"),
                Arguments.of("begin lines", "Subject: x\n\n" + "begin 644 a\n`\n".repeat(100_000)),
                Arguments.of("55 MB of text", "Subject: x\n\n" + "word and word\n".repeat(4_000_000)),
                Arguments.of(
                        "55 MB of base64",
                        "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"
                                + "QUJDREVGQUJDREVGQUJDREVGQUJDREVG\n".repeat(1_600_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void aBombIsReadInTimeAndMemory(String what, String raw) {
        long start = System.nanoTime();
        Reading reading = CELLS.read(Raw.file(folder, "raw", raw.getBytes(StandardCharsets.ISO_8859_1)), folder);

        assertThat(reading).isInstanceOf(Reading.Read.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aZipThatUnpacksToFarMoreIsLeftAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../a.eml"));
            zip.write(new byte[200_000_000]);
        }
        AtomicLong out = new AtomicLong();
        List<String> remarks = Piles.open(new ByteArrayInputStream(bytes.toByteArray()), "x.zip", () -> counting(out));

        assertThat(remarks).anyMatch(remark -> remark.contains("unpacks to far more"));
        assertThat(out.get()).isLessThan(30_000_000);
    }

    @Test
    void htmlIsInert() {
        String html = Html.clean(
                "<script>x()</script><style>b{}</style><p style='a' onclick=x()>Hi<img src=http://t/p.gif>"
                        + "<a href='javascript:x()'>a</a><a href='data:text/html,x'>b</a><a href=' java\nscript:x'>c</a>"
                        + "<form action=x><input></form><svg><a xlink:href='javascript:x'>d</a></svg><iframe srcdoc=x></iframe>"
                        + "<a href='https://x.gov/'>e</a><base href=http://t/><meta http-equiv=refresh content='0;url=http://t/'>");

        assertThat(html)
                .contains("Hi")
                .contains("href=\"https://x.gov/\"")
                .doesNotContainIgnoringCase("script")
                .doesNotContain("data:", "<img", "<form", "<input", "style", "onclick", "<svg", "<iframe", "http://t");
    }

    /** Cut, flipped and doubled at random: no fault, and no more bytes than there may be. */
    @Test
    void noMutantOfAMailIsAFault() {
        Random random = new Random(6);
        List<byte[]> seeds = CorpusTest.texts()
                .map(row -> ((String) row.get()[1]).getBytes(StandardCharsets.ISO_8859_1))
                .toList();
        for (int i = 0; i < 3_000; i++) {
            byte[] mutant = mutant(seeds.get(random.nextInt(seeds.size())), random);
            AtomicLong kept = new AtomicLong();
            Message.read(mutant, bytes -> {
                kept.addAndGet(bytes.size());
                return Path.of("1");
            });
            assertThat(kept.get()).isLessThanOrEqualTo((mutant.length + 100L) * Limits.DEPTH);
        }
    }

    private static byte[] mutant(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int flips = random.nextInt(4); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        int cut = random.nextInt(bytes.length);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String mutant = random.nextBoolean() ? text.substring(0, cut) : text.substring(cut) + text;
        return mutant.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String nested(int depth) {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            raw.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return raw.append("\nHi\n").toString();
    }

    private static OutputStream counting(AtomicLong out) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                out.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                out.addAndGet(length);
            }
        };
    }
}
