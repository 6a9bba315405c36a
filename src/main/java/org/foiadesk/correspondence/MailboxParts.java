package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foiadesk.correspondence.ImapLine.Part;
import org.foiadesk.correspondence.MailboxRows.Waiting;

/** Messages on their way in. What came before a connection broke stays, and the next try goes on behind it. */
@ApplicationScoped
class MailboxParts {

    private final Path folder;

    MailboxParts(@ConfigProperty(name = "foiadesk.data", defaultValue = "data") String data) {
        this.folder = Path.of(data, "mailbox");
    }

    enum Came {
        WHOLE,
        EMPTY,
        TOO_LARGE,
        GONE
    }

    Path file(ImapBox box, Waiting message) {
        UUID whose = UUID.nameUUIDFromBytes(box.key().getBytes(StandardCharsets.UTF_8));
        String name = "%s-%d-%d".formatted(whose, message.validity(), message.uid());
        return folder.resolve(name);
    }

    /** @param goesOn asked between the parts; false ends it, with what came kept */
    Came fetch(ImapLine line, Waiting message, Path file, BooleanSupplier goesOn) throws IOException {
        if (message.size() > MailShelf.MOST) {
            return Came.TOO_LARGE;
        }
        Files.createDirectories(folder);
        try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = bytes.tryLock()) {
            if (alone == null) {
                throw ImapFault.passing("Another process still fetches this message. The next look tries again.");
            }
            return fetch(line, message, bytes, goesOn);
        }
    }

    private static Came fetch(ImapLine line, Waiting message, FileChannel bytes, BooleanSupplier goesOn)
            throws IOException {
        long at = bytes.size() / ImapLine.PART * ImapLine.PART;
        while (true) {
            Part part = part(line, message.uid(), bytes, at);
            at += part.bytes();
            if (part.gone()) {
                return Came.GONE;
            }
            if (at > MailShelf.MOST) {
                return Came.TOO_LARGE;
            }
            if (part.bytes() == 0 || (part.bytes() < ImapLine.PART && at >= message.size())) {
                bytes.force(true);
                return at == 0 ? Came.EMPTY : Came.WHOLE;
            }
            if (!goesOn.getAsBoolean()) {
                throw ImapFault.passing("The look was ended. The next one goes on where it stopped.");
            }
        }
    }

    /** A part that breaks off is asked for again whole, as its end may be the server's last words. */
    private static Part part(ImapLine line, long uid, FileChannel bytes, long at) throws IOException {
        bytes.truncate(at).position(at);
        OutputStream to = Channels.newOutputStream(bytes);
        try {
            return line.part(uid, at, to);
        } catch (IOException broken) {
            bytes.truncate(at);
            throw broken;
        }
    }
}
