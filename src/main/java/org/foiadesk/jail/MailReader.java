package org.foiadesk.jail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one message. Runs in the jail's process; whatever the bytes are, it answers. */
final class MailReader {

    private MailReader() {}

    static ReadMail read(Path raw, Path into) {
        try {
            return read(Files.readAllBytes(raw), into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param into an empty folder for the enclosed files */
    static ReadMail read(byte[] raw, Path into) {
        return read(raw, Keep.in(into));
    }

    static ReadMail read(byte[] raw, Keep keep) {
        return new Walk(new Enclosing(keep), "", 0, 0).read(Bytes.of(raw));
    }
}
