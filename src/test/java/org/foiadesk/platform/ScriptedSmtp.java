package org.foiadesk.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that answers as a test wants it to: refuses, dawdles, hangs up. */
public final class ScriptedSmtp implements AutoCloseable {

    /** Hangs up instead of answering. */
    public static final String DROP = "DROP";

    /** Takes the letter and hangs up before saying so. */
    public static final String TAKE_AND_DROP = "TAKE AND DROP";

    /** What it answers to a verb (HELLO, EHLO, AUTH, MAIL, RCPT, DATA, END); empty: as a friendly server would. */
    public interface Script {
        String answer(String verb, String line);
    }

    public record Taken(String from, List<String> recipients, String data) {

        /** The values of a header, unfolded. */
        public List<String> header(String name) {
            String head = data.split("\r\n\r\n", 2)[0].replaceAll("\r\n[ \t]+", " ");
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    /** How it keeps its talk from being read on the way. */
    private enum Safety {
        NONE,
        OFFERED,
        FROM_THE_FIRST_BYTE
    }

    private final ServerSocket door;
    private final Safety safety;
    private final @Nullable SSLContext identity;
    private final List<String> inTheClear = new CopyOnWriteArrayList<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Script script = (verb, line) -> "";

    public ScriptedSmtp() {
        this(Safety.NONE, null);
    }

    /** TLS from the first byte. */
    static ScriptedSmtp overTls(SSLContext identity) {
        return new ScriptedSmtp(Safety.FROM_THE_FIRST_BYTE, identity);
    }

    /** Offers STARTTLS, and insists on nothing. */
    static ScriptedSmtp withStartTls(SSLContext identity) {
        return new ScriptedSmtp(Safety.OFFERED, identity);
    }

    private ScriptedSmtp(Safety safety, @Nullable SSLContext identity) {
        this.safety = safety;
        this.identity = identity;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread greeter = new Thread(this::greet, "scripted-smtp");
        greeter.setDaemon(true);
        greeter.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    public void plays(Script next) {
        script = next;
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** What anybody on the way could read. */
    List<String> inTheClear() {
        return List.copyOf(inTheClear);
    }

    public List<String> messageIds() {
        return taken.stream()
                .flatMap(mail -> mail.header("Message-ID").stream())
                .toList();
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void greet() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                Thread talk = new Thread(() -> talk(socket), "scripted-smtp-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            new Talk(safety == Safety.FROM_THE_FIRST_BYTE ? safe(socket) : socket).run();
        } catch (IOException theOtherSideWent) {
            open.remove(socket);
        }
    }

    private Socket safe(Socket socket) throws IOException {
        SSLSocket safe =
                (SSLSocket) Objects.requireNonNull(identity).getSocketFactory().createSocket(socket, null, true);
        safe.setUseClientMode(false);
        safe.startHandshake();
        return safe;
    }

    private final class Talk {

        private Socket socket;
        private BufferedReader in;
        private OutputStream out;
        private String from = "";
        private final List<String> recipients = new ArrayList<>();

        Talk(Socket socket) throws IOException {
            this.socket = socket;
            in = reader();
            out = socket.getOutputStream();
        }

        private BufferedReader reader() throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        private boolean starts(String line) throws IOException {
            boolean goesOn = says("STARTTLS", line, "220 go on safely");
            if (goesOn && script.answer("STARTTLS", line).isEmpty()) {
                socket = safe(socket);
                in = reader();
                out = socket.getOutputStream();
            }
            return goesOn;
        }

        private String offers() {
            boolean open = safety == Safety.OFFERED && !(socket instanceof SSLSocket);
            return "250-scripted\r\n" + (open ? "250-STARTTLS\r\n" : "") + "250 AUTH PLAIN LOGIN";
        }

        void run() throws IOException {
            boolean on = says("HELLO", "", "220 scripted ready");
            while (on) {
                String line = in.readLine();
                on = line != null && hears(line);
            }
        }

        private boolean hears(String line) throws IOException {
            if (!(socket instanceof SSLSocket)) {
                inTheClear.add(line);
            }
            String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            return switch (verb) {
                case "EHLO" -> says(verb, line, offers());
                case "STAR" -> starts(line);
                case "AUTH" -> says(verb, line, "235 welcome");
                case "MAIL" -> from(line) && says(verb, line, "250 sender fine");
                case "RCPT" -> recipient(line) && says(verb, line, "250 recipient fine");
                case "DATA" -> letter(line);
                case "RSET" -> forget() && says(verb, line, "250 forgotten");
                case "QUIT" -> false;
                default -> says(verb, line, "250 fine");
            };
        }

        private boolean from(String line) {
            from = line;
            recipients.clear();
            return true;
        }

        private boolean recipient(String line) {
            recipients.add(line.replaceAll(".*<(.*)>.*", "$1"));
            return true;
        }

        private boolean forget() {
            recipients.clear();
            return true;
        }

        private boolean letter(String line) throws IOException {
            String answer = script.answer("DATA", line);
            if (!answer.isEmpty()) {
                return says(answer);
            }
            says("354 go on");
            StringBuilder data = new StringBuilder();
            for (String next = in.readLine(); next != null && !next.equals("."); next = in.readLine()) {
                data.append(next.startsWith(".") ? next.substring(1) : next).append("\r\n");
            }
            return end(new Taken(from, List.copyOf(recipients), data.toString()));
        }

        private boolean end(Taken mail) throws IOException {
            String answer = script.answer("END", mail.header("Message-ID").get(0));
            if (answer.isEmpty() || answer.startsWith("2") || answer.equals(TAKE_AND_DROP)) {
                taken.add(mail);
            }
            return says(answer.isEmpty() ? "250 taken as " + taken.size() : answer);
        }

        private boolean says(String verb, String line, String usual) throws IOException {
            String answer = script.answer(verb, line);
            return says(answer.isEmpty() ? usual : answer);
        }

        private boolean says(String answer) throws IOException {
            if (answer.equals(DROP) || answer.equals(TAKE_AND_DROP)) {
                return false;
            }
            out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return !answer.startsWith("421");
        }
    }
}
