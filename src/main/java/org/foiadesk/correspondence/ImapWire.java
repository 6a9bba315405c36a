package org.foiadesk.correspondence;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to and from an IMAP server that may be broken or hostile: no line, no literal and no wait without a limit, and
 * nothing of a message in memory beyond one buffer.
 */
final class ImapWire implements AutoCloseable {

    private static final int LONGEST_LINE = 256 << 10;
    private static final Pattern LITERAL = Pattern.compile("\\{([0-9]{1,18})\\+?}$");

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[32 << 10];
    private final StringBuilder begun = new StringBuilder();
    private int at;
    private int filled;
    private long endsAt;

    ImapWire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = new BufferedOutputStream(socket.getOutputStream());
    }

    /** Where a message's bytes go. */
    interface Sink {

        /** @return where that many bytes of a literal go, announced by the line so far; null keeps them in the line */
        @org.jspecify.annotations.Nullable
        OutputStream literal(String line, long size) throws IOException;

        Sink NONE = (line, size) -> null;
    }

    Socket socket() {
        return socket;
    }

    /** Until then an answer must be here, however slowly it drips. */
    void within(Duration all, Duration silence) throws IOException {
        endsAt = System.nanoTime() + all.toNanos();
        socket.setSoTimeout(Math.toIntExact(silence.toMillis()));
    }

    void send(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\r');
        out.write('\n');
        out.flush();
    }

    /** Whether something lies here that nobody asked for yet. */
    boolean hasMore() {
        return at < filled || !begun.isEmpty();
    }

    /** One answer with its literals in it. One that is cut off by a timeout goes on at the next call. */
    String line(Sink sink) throws IOException {
        while (true) {
            fillLine();
            Matcher literal = LITERAL.matcher(begun);
            if (!literal.find()) {
                String line = begun.toString();
                begun.setLength(0);
                return line;
            }
            literal(sink, Long.parseLong(literal.group(1)));
        }
    }

    private void fillLine() throws IOException {
        int next = next();
        while (next != '\n') {
            begun.append((char) next);
            if (begun.length() > LONGEST_LINE) {
                throw new IOException("a line without end");
            }
            next = next();
        }
        if (!begun.isEmpty() && begun.charAt(begun.length() - 1) == '\r') {
            begun.setLength(begun.length() - 1);
        }
    }

    private void literal(Sink sink, long size) throws IOException {
        OutputStream to = sink.literal(begun.toString(), size);
        if (to == null && size > LONGEST_LINE - begun.length()) {
            throw new IOException("a literal that nobody asked for");
        }
        begun.append(' ');
        for (long left = size; left > 0; ) {
            fill();
            int some = (int) Math.min(left, filled - at);
            if (to == null) {
                begun.append(new String(buffer, at, some, StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", " "));
            } else {
                to.write(buffer, at, some);
            }
            at += some;
            left -= some;
        }
    }

    private int next() throws IOException {
        fill();
        return buffer[at++] & 0xff;
    }

    private void fill() throws IOException {
        if (at < filled) {
            return;
        }
        if (System.nanoTime() - endsAt > 0) {
            throw new SocketTimeoutException("an answer that never ends");
        }
        int read = in.read(buffer, 0, buffer.length);
        if (read <= 0) {
            throw new EOFException("the server ended the connection");
        }
        at = 0;
        filled = read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
