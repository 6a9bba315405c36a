package org.foiadesk.jail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Messages as text: each character one byte, each line end as the network has it. */
final class Raw {

    private Raw() {}

    static byte[] bytes(String latin) {
        return latin.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** UTF-8 bytes, each as one character. */
    static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static String base64(byte[] bytes) {
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes);
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadMail read(String latin) {
        return read(bytes(latin));
    }

    static ReadMail read(byte[] raw) {
        try {
            return MailReader.read(raw, Files.createTempDirectory(Path.of("target"), "read-mail"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By what it is: a mail, or a message of Outlook's. */
    static ReadMail message(byte[] raw) {
        try {
            return Message.read(raw, Keep.in(Files.createTempDirectory(Path.of("target"), "read-mail")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Enclosed file) {
        return new String(content(file), StandardCharsets.UTF_8);
    }

    static byte[] content(Enclosed file) {
        try {
            return Files.readAllBytes(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names(ReadMail mail) {
        return mail.enclosed().stream().map(Enclosed::name).toList();
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
