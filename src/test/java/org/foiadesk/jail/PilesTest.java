package org.foiadesk.jail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of mails is cut where a mail begins, and says what it left out. */
class PilesTest {

    private static final String DATED = "From clerk@city.gov Mon Nov  2 10:00:00 2026\n";

    private record Opened(List<String> messages, List<String> remarks) {}

    @Test
    void aMailboxIsCutAtItsFromLinesAndNotAtASentence() {
        Opened box = open(
                "x.mbox",
                DATED + "Subject: one\n\nDear all,\n\nFrom here on we wait.\n>From the start\n\n" + DATED
                        + "Subject: two\n\nBye\n");
        assertThat(box.messages)
                .containsExactly(
                        "Subject: one\n\nDear all,\n\nFrom here on we wait.\nFrom the start\n\n",
                        "Subject: two\n\nBye\n");
        assertThat(box.remarks).isEmpty();
    }

    @Test
    void aLengthThatIsTrueKeepsAForwardedMailboxTogether() {
        String body = "See:\n\n" + DATED + "Subject: quoted\n\nold\n";
        Opened box = open(
                "x.mbox",
                DATED + "Subject: one\nContent-Length: " + body.length() + "\n\n" + body + "\n" + DATED
                        + "Subject: two\n\nBye\n");
        assertThat(box.messages).hasSize(2);
        assertThat(box.messages.get(0)).contains("Subject: quoted");
    }

    @Test
    void aLengthThatIsFalseLosesNoMessage() {
        Opened box = open(
                "x.mbox",
                DATED + "Subject: one\nContent-Length: 5000\n\nshort\n\n" + DATED + "Subject: two\n\nBye\n\n" + DATED
                        + "Subject: three\n\nEnd\n");
        assertThat(box.messages).hasSize(3);
        assertThat(box.messages.get(2)).startsWith("Subject: three");
    }

    @Test
    void aZipIsOpenedWithTheZipsAndMailboxesInIt() {
        byte[] inner = zip("deep.eml", "Subject: deep\nFrom: a@b\n\nDeep\n");
        byte[] outer = zip(
                "one.eml",
                "Subject: one\nFrom: a@b\n\nHi\n",
                "folder/box.mbox",
                DATED + "Subject: two\n\nBye\n",
                "inner.zip",
                new String(inner, StandardCharsets.ISO_8859_1),
                "photo.jpg",
                "\u00ff\u00d8\u00ff not a mail");
        Opened box = open("all.zip", outer);
        assertThat(box.messages).hasSize(3).anyMatch(mail -> mail.contains("Deep"));
        assertThat(box.remarks).singleElement().asString().contains("photo.jpg", "no mail");
    }

    @Test
    void aZipThatBreaksOffGivesWhatItHas() {
        byte[] whole =
                zip("one.eml", "Subject: one\nFrom: a@b\n\nHi\n", "two.eml", "Subject: two\n\n" + "x".repeat(90_000));
        Opened box = open("all.zip", java.util.Arrays.copyOf(whole, 150));
        assertThat(box.messages).isNotEmpty();
        assertThat(box.messages.get(0)).startsWith("Subject: one");
        assertThat(box.remarks).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x.eml, '', is empty", "notes.txt, just a word, is no mail"})
    void whatIsNoMailIsSaidSo(String name, String content, String said) {
        Opened box = open(name, content);
        assertThat(box.messages).isEmpty();
        assertThat(box.remarks).singleElement().asString().contains(name, said);
    }

    private static Opened open(String name, String latin) {
        return open(name, latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Opened open(String name, byte[] file) {
        List<ByteArrayOutputStream> messages = new ArrayList<>();
        try {
            List<String> remarks = Piles.open(new ByteArrayInputStream(file), name, () -> {
                messages.add(new ByteArrayOutputStream());
                return messages.get(messages.size() - 1);
            });
            return new Opened(
                    messages.stream()
                            .map(one -> one.toString(StandardCharsets.ISO_8859_1))
                            .toList(),
                    remarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(String... namesAndLatin) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndLatin.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndLatin[i]));
                zip.write(namesAndLatin[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
