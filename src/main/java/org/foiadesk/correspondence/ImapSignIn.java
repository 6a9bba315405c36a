package org.foiadesk.correspondence;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The way from a host's name to a signed-in line: the certificate is always checked, against the host's name too. */
final class ImapSignIn {

    private static final int CONNECT_MILLIS = 20_000;
    private static final int MOST_LINES = 200;
    private static final Pattern BYE = Pattern.compile("(?i)\\* BYE.*");

    private final ImapBox box;
    private final SSLSocketFactory tls;
    private ImapWire wire;
    private Set<String> abilities = Set.of();
    private int tags;

    private ImapSignIn(ImapBox box, SSLSocketFactory tls, ImapWire wire) {
        this.box = box;
        this.tls = tls;
        this.wire = wire;
    }

    /** @param access the password, or the access that OAuth2 gave */
    static ImapLine in(ImapBox box, String access, SSLSocketFactory tls) throws ImapFault {
        Socket socket = new Socket();
        try {
            return in(box, access, tls, socket);
        } catch (IOException e) {
            shut(socket);
            throw ImapTrouble.of(box, e);
        }
    }

    private static ImapLine in(ImapBox box, String access, SSLSocketFactory tls, Socket socket) throws IOException {
        socket.connect(new InetSocketAddress(box.host().replaceAll("[\\[\\]]", ""), box.port()), CONNECT_MILLIS);
        socket.setSoTimeout(CONNECT_MILLIS);
        boolean first = box.security() == ImapBox.Security.TLS;
        ImapWire wire = new ImapWire(first ? safe(socket, box, tls) : socket);
        ImapSignIn talk = new ImapSignIn(box, tls, wire);
        talk.greeting();
        talk.encryption();
        talk.proof(access);
        talk.capability();
        return new ImapLine(talk.wire, box, talk.abilities);
    }

    private static Socket safe(Socket socket, ImapBox box, SSLSocketFactory tls) throws IOException {
        SSLSocket safe = (SSLSocket) tls.createSocket(socket, box.host(), box.port(), true);
        SSLParameters settings = safe.getSSLParameters();
        settings.setEndpointIdentificationAlgorithm("HTTPS");
        safe.setSSLParameters(settings);
        safe.startHandshake();
        return safe;
    }

    private void greeting() throws IOException {
        within();
        String line = wire.line(ImapWire.Sink.NONE);
        if (!line.regionMatches(true, 0, "* OK", 0, 4)) {
            throw ImapFault.passing("%s did not let us in. It said: %s".formatted(box, ImapText.said(line)));
        }
        capability();
    }

    private void encryption() throws IOException {
        if (box.security() != ImapBox.Security.STARTTLS) {
            return;
        }
        if (!abilities.contains("STARTTLS")) {
            throw ImapFault.lasting(
                    "%s offers no STARTTLS at this port. Choose TLS with port 993, or ask who runs it.".formatted(box));
        }
        String answer = answer(send("STARTTLS"), "");
        // What came with the answer was not encrypted: somebody on the way may have put it there.
        if (!isOk(answer) || wire.hasMore()) {
            throw ImapFault.lasting("%s did not begin to encrypt. Choose TLS with port 993, or ask who runs the server."
                    .formatted(box));
        }
        wire = new ImapWire(safe(wire.socket(), box, tls));
        capability();
    }

    private void proof(String access) throws IOException {
        boolean token = box.signIn() != ImapBox.SignIn.PASSWORD;
        String answer;
        if (token) {
            String bearer = "user=" + box.username() + "\1auth=Bearer " + access + "\1\1";
            answer = answer(send("AUTHENTICATE XOAUTH2"), ImapText.base64(bearer));
        } else if (abilities.contains("AUTH=PLAIN")) {
            answer = answer(send("AUTHENTICATE PLAIN"), ImapText.base64("\0" + box.username() + "\0" + access));
        } else if (!abilities.contains("LOGINDISABLED") && ImapText.isQuotable(box.username() + access)) {
            answer = answer(send("LOGIN " + ImapText.quoted(box.username()) + " " + ImapText.quoted(access)), "");
        } else {
            throw ImapFault.lasting(
                    "%s takes no password at this port. Choose TLS, or another way to sign in.".formatted(box));
        }
        if (!isOk(answer)) {
            throw ImapTrouble.password(box, answer);
        }
    }

    private void capability() throws IOException {
        String tag = send("CAPABILITY");
        Set<String> found = new TreeSet<>();
        for (int lines = 0; lines < MOST_LINES; lines++) {
            String line = wire.line(ImapWire.Sink.NONE).toUpperCase(Locale.ROOT);
            if (line.startsWith("* CAPABILITY ")) {
                found.addAll(Arrays.asList(line.substring(13).split(" ")));
            } else if (line.startsWith(tag + " ")) {
                abilities = found;
                return;
            }
        }
        throw new IOException("answers without end");
    }

    private String send(String command) throws IOException {
        String tag = "A" + ++tags;
        within();
        wire.send(tag + " " + command);
        return tag;
    }

    /** What the server says in the end. Asked for more, it is given that once, and then nothing. */
    private String answer(String tag, String more) throws IOException {
        String next = more;
        for (int lines = 0; lines < MOST_LINES; lines++) {
            String line = wire.line(ImapWire.Sink.NONE);
            if (line.startsWith(tag + " ")) {
                return line.substring(tag.length() + 1);
            }
            if (BYE.matcher(line).matches()) {
                return line.substring(2);
            }
            if (line.startsWith("+")) {
                wire.send(next);
                next = "";
            }
        }
        throw new IOException("answers without end");
    }

    private void within() throws IOException {
        wire.within(Duration.ofMinutes(1), Duration.ofSeconds(30));
    }

    private static boolean isOk(String answer) {
        return answer.regionMatches(true, 0, "OK", 0, 2);
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException goneAlready) {
            // It was to be closed and is.
        }
    }
}
