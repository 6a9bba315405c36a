package org.foiadesk.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foiadesk.people.TestBrowser;

/** A line to the app without a client at its end: sends what no client would, as slowly as none would. */
final class BareLine implements AutoCloseable {

    private final Socket socket;
    private final String cookies;

    /** With the cookies of whoever is signed in there. */
    BareLine(TestBrowser browser) {
        URI base = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        cookies = "sid=" + browser.cookie("sid").orElse("") + "; csrf="
                + browser.cookie("csrf").orElse("");
        try {
            socket = new Socket("127.0.0.1", base.getPort());
            socket.setSoTimeout(120_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of a POST; headers as whole lines. */
    BareLine post(String path, String type, String... headers) throws IOException {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send(("POST " + path + " HTTP/1.1\r\nHost: localhost:" + socket.getPort() + "\r\nCookie: " + cookies
                        + "\r\nAccept: text/html, */*;q=0.5\r\nContent-Type: " + type + "\r\n" + lines + "\r\n")
                .getBytes(ISO_8859_1));
    }

    BareLine send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** The same again and again until the other side has had enough; what comes after that is its answer. */
    BareLine sendUntilCutOff(byte[] bytes, int times) {
        try {
            for (int i = 0; i < times; i++) {
                socket.getOutputStream().write(bytes);
            }
        } catch (IOException cutOff) {
            // The answer, or that there is none, tells.
        }
        return this;
    }

    /** All that comes until a page is whole or the line ends; empty where it just broke. */
    String answer() {
        StringBuilder page = new StringBuilder();
        try {
            InputStream in = socket.getInputStream();
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                page.append(new String(some, 0, read, UTF_8));
                if (page.indexOf("</html>") >= 0 || page.indexOf("Content-Length: 0\r\n") >= 0) {
                    return page.toString();
                }
            }
        } catch (SocketTimeoutException silent) {
            throw new AssertionError("no answer; so far: " + page, silent);
        } catch (IOException broken) {
            // What came before it is what was said.
        }
        return page.toString();
    }

    /** A byte a second. What is said in the end, or empty where the line is cut; fails when neither comes in time. */
    String trickled(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        try {
            socket.setSoTimeout(1_000);
            while (System.nanoTime() < end) {
                socket.getOutputStream().write('a');
                try {
                    int first = socket.getInputStream().read();
                    socket.setSoTimeout(20_000);
                    return first < 0 ? "" : (char) first + answer();
                } catch (SocketTimeoutException nothingYet) {
                    // the next byte
                }
            }
        } catch (IOException cutOff) {
            return "";
        }
        throw new AssertionError("still open after " + most);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
