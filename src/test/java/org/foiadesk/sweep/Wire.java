package org.foiadesk.sweep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foiadesk.sweep.Answer.Header;
import org.jspecify.annotations.Nullable;

/** One bare connection to the desk, kept open as long as the desk keeps it. */
final class Wire implements AutoCloseable {

    private final int patience;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    /** @param patience milliseconds after which an answer counts as hung */
    Wire(int patience) {
        this.patience = patience;
    }

    static int port() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class))
                .getPort();
    }

    static Socket connected(int patience) throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(patience);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), patience);
        return socket;
    }

    Answer send(Ask ask) {
        boolean used = socket != null;
        Answer answer = tried(ask);
        // The desk may have closed a connection that was kept.
        return used && answer == Answer.CUT ? tried(ask) : answer;
    }

    private Answer tried(Ask ask) {
        try {
            Answer answer = exchange(ask);
            if (answer.header("Connection").equalsIgnoreCase("close")) {
                close();
            }
            return answer;
        } catch (SocketTimeoutException hung) {
            close();
            return Answer.HUNG;
        } catch (EOFException | SocketException cut) {
            close();
            return Answer.CUT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer exchange(Ask ask) throws IOException {
        Socket open = socket;
        if (open == null) {
            open = connected(patience);
            socket = open;
            in = new BufferedInputStream(open.getInputStream());
        }
        open.getOutputStream().write(ask.written(port()));
        open.getOutputStream().flush();
        return answer(ask.verb().equals("HEAD"));
    }

    private Answer answer(boolean headOnly) throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        List<Header> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            headers.add(new Header(parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""));
        }
        Answer head = new Answer(status, headers, "");
        boolean bodiless = headOnly || status == 204 || status == 304;
        return bodiless ? head : new Answer(status, headers, new String(body(head), UTF_8));
    }

    private byte[] body(Answer head) throws IOException {
        if (head.header("Transfer-Encoding").contains("chunked")) {
            return chunks();
        }
        String length = head.header("Content-Length");
        return length.isEmpty() ? in.readAllBytes() : exactly(Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            all.write(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            line.write(b);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() {
        Socket open = socket;
        socket = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
