package org.foiadesk.correspondence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.correspondence.ImapLine.Part;
import org.jspecify.annotations.Nullable;

/** One part of one message as it is answered; anything that was not asked for ends the talk. */
final class ImapPart implements ImapWire.Sink {

    private static final Pattern BODY = Pattern.compile("(?i).*[( ]BODY\\[](?:<([0-9]{1,18})>)? ?\\{[0-9]+\\+?}");
    private static final Pattern QUOTED =
            Pattern.compile("(?i).*[( ]BODY\\[](?:<[0-9]{1,18}>)? ?\"((?:[^\"\\\\]|\\\\.)*)\".*");
    private static final Pattern UID = Pattern.compile("(?i)[( ]UID ([0-9]{1,10})(?=[ )])");

    private final long uid;
    private final long offset;
    private final int asked;
    private final OutputStream to;
    private boolean answered;
    private boolean strange;
    private long bytes;

    ImapPart(long uid, long offset, int asked, OutputStream to) {
        this.uid = uid;
        this.offset = offset;
        this.asked = asked;
        this.to = to;
    }

    @Override
    public @Nullable OutputStream literal(String line, long size) throws IOException {
        Matcher body = BODY.matcher(line);
        if (!body.matches()) {
            return null;
        }
        boolean fits = body.group(1) == null ? offset == 0 : Long.parseLong(body.group(1)) == offset;
        if (!fits || size > asked || bytes > 0) {
            throw new IOException("bytes that were not asked for");
        }
        bytes = size;
        return to;
    }

    /** An answer, its literal taken out. */
    void read(String line) {
        Matcher number = UID.matcher(line);
        boolean body = line.toUpperCase(java.util.Locale.ROOT).contains("BODY[]");
        if (!body) {
            return;
        }
        if (!number.find() || Long.parseLong(number.group(1)) != uid) {
            strange = true;
            return;
        }
        answered = true;
        Matcher quoted = QUOTED.matcher(line);
        if (bytes == 0 && quoted.matches()) {
            write(quoted.group(1).replaceAll("\\\\(.)", "$1").getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void write(byte[] few) {
        try {
            to.write(few);
            bytes = few.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Part result() throws IOException {
        if (strange || (bytes > 0 && !answered)) {
            throw new IOException("another message's bytes");
        }
        return new Part(bytes, !answered);
    }
}
