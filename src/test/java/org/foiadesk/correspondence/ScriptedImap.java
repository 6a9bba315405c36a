package org.foiadesk.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An IMAP server that answers as a test wants it to, bytes and all. */
final class ScriptedImap implements AutoCloseable {

    /** Hangs up, after what stands before it was sent. */
    static final String HANG_UP = "\0";

    /** What it answers to a command without its tag; TAG stands for that. Empty: as a friendly server would. */
    interface Script {
        String answer(String command);
    }

    private final ServerSocket door;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile Script script;

    ScriptedImap(Script script) {
        this.script = script;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin(this::serve);
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "scripted-imap");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    void plays(Script next) {
        script = next;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                begin(() -> serve(socket));
            } catch (IOException closed) {
                // The test is over.
            }
        }
    }

    private void serve(Socket caller) {
        try (Socket socket = caller) {
            talk(socket);
        } catch (IOException hungUp) {
            // The other side went.
        }
    }

    private void talk(Socket socket) throws IOException {
        OutputStream out = socket.getOutputStream();
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        say(out, "* OK ready\r\n");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            int space = line.indexOf(' ');
            String tag = space < 0 ? "" : line.substring(0, space);
            String command = line.substring(space + 1);
            String said = script.answer(command);
            String answer = (said.isEmpty() ? friendly(command) : said).replace("TAG", tag);
            say(out, answer.replace(HANG_UP, ""));
            if (answer.endsWith(HANG_UP)) {
                return;
            }
        }
    }

    private static String friendly(String command) {
        if (command.startsWith("CAPABILITY")) {
            return "* CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS\r\nTAG OK\r\n";
        }
        if (command.startsWith("SELECT") || command.startsWith("EXAMINE")) {
            return "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] yes\r\nTAG OK\r\n";
        }
        return "TAG OK done\r\n";
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
