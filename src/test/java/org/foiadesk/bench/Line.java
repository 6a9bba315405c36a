package org.foiadesk.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;

/** One connection kept open, as a browser does, that costs the machine as little as can be: the app needs the rest. */
final class Line implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final String headers;
    private byte[] buffer = new byte[1 << 16];
    private byte[] body = new byte[1 << 20];
    private int at;
    private int filled;

    Line(int port, String cookies) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(300_000);
        out = socket.getOutputStream();
        in = socket.getInputStream();
        headers = " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/html,*/*;q=0.8\r\nCookie: " + cookies
                + "\r\n";
    }

    /** Takes a body piece by piece; the bytes are only there during the call. */
    interface Taken {
        void take(byte[] bytes, int from, int length) throws IOException;
    }

    /** Sends a body of the length it was said to have. */
    interface Sent {
        void to(OutputStream out) throws IOException;
    }

    Answer get(String path) throws IOException {
        out.write(("GET " + path + headers + "\r\n").getBytes(ISO_8859_1));
        return whole();
    }

    Answer post(String path, String form) throws IOException {
        byte[] bytes = form.getBytes(UTF_8);
        return post(path, "application/x-www-form-urlencoded", "", bytes.length, to -> to.write(bytes));
    }

    Answer post(String path, String type, String token, long length, Sent sent) throws IOException {
        String head = "POST " + path + headers + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                + (token.isEmpty() ? "" : "X-CSRF-TOKEN: " + token + "\r\n") + "Content-Length: " + length + "\r\n\r\n";
        out.write(head.getBytes(ISO_8859_1));
        sent.to(out);
        return whole();
    }

    /** The head alone; the body goes where it is taken. */
    Answer get(String path, Taken taken) throws IOException {
        out.write(("GET " + path + headers + "\r\n").getBytes(ISO_8859_1));
        String head = head();
        pour(head, taken);
        return new Answer(head, new byte[0], 0);
    }

    private Answer whole() throws IOException {
        String head = head();
        int[] length = {0};
        pour(head, (bytes, from, some) -> {
            if (length[0] + some > body.length) {
                body = Arrays.copyOf(body, Math.max(body.length * 2, length[0] + some));
            }
            System.arraycopy(bytes, from, body, length[0], some);
            length[0] += some;
        });
        return new Answer(head, body, length[0]);
    }

    private void pour(String head, Taken taken) throws IOException {
        String length = Answer.header(head, "content-length");
        if (!length.isEmpty()) {
            pour(Long.parseLong(length), taken);
        } else if (Answer.header(head, "transfer-encoding").equals("chunked")) {
            for (long chunk = chunk(); chunk > 0; chunk = chunk()) {
                pour(chunk, taken);
                line();
            }
            line();
        }
    }

    private long chunk() throws IOException {
        return Long.parseLong(line(), 16);
    }

    private void pour(long length, Taken taken) throws IOException {
        for (long left = length; left > 0; ) {
            if (at == filled) {
                fill();
            }
            int some = (int) Math.min(left, filled - at);
            taken.take(buffer, at, some);
            at += some;
            left -= some;
        }
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder(512);
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = read(); next != '\n'; next = read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private int read() throws IOException {
        if (at == filled) {
            fill();
        }
        return buffer[at++] & 0xff;
    }

    private void fill() throws IOException {
        at = 0;
        filled = in.read(buffer, 0, buffer.length);
        if (filled <= 0) {
            throw new EOFException("the desk hung up");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
