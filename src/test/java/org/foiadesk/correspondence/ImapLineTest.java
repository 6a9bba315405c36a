package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.foiadesk.correspondence.ImapBox.Security;
import org.foiadesk.correspondence.ImapLine.Listed;
import org.foiadesk.correspondence.ImapLine.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E2: an IMAP server that is broken or means harm. */
class ImapLineTest {

    private final ScriptedImap server = new ScriptedImap(command -> "");
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void numbersAreListedInTheirOrderWhateverOrderTheServerHas() throws IOException {
        server.plays(command -> command.startsWith("UID FETCH")
                ? "* 2 FETCH (UID 9 RFC822.SIZE 20)\r\n* 1 FETCH (RFC822.SIZE 10 UID 5)\r\n* 3 FETCH (UID 2 RFC822.SIZE 1)\r\n"
                        + "* 4 FETCH (UID 99999999999 RFC822.SIZE 1)\r\n* 5 FETCH (FLAGS ())\r\nTAG OK\r\n"
                : "");
        try (ImapLine line = line()) {
            assertThat(line.open(true)).isEqualTo(new ImapLine.Opened(7, 3));
            assertThat(line.listed(5)).containsExactly(new Listed(5, 10), new Listed(9, 20));
        }
    }

    @Test
    void aPartIsBytesForBytesAndOneThatIsGoneIsGone() throws IOException {
        server.plays(command -> command.startsWith("UID FETCH 5")
                ? "* 1 FETCH (UID 5 BODY[]<0> {7}\r\na\r\n\1\u00ffb\n)\r\nTAG OK\r\n"
                : "");
        try (ImapLine line = line()) {
            assertThat(line.part(5, 0, bytes)).isEqualTo(new Part(7, false));
            assertThat(bytes.toByteArray()).isEqualTo("a\r\n\1\u00ffb\n".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(line.part(6, 0, bytes)).isEqualTo(new Part(0, true));
        }
        assertThat(server.heard()).anyMatch(heard -> heard.endsWith("UID FETCH 5 (UID BODY.PEEK[]<0.262144>)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* 1 FETCH (UID 5 BODY[]<0> {4294967295}\r\nab",
                "* 1 FETCH (UID 5 BODY[]<0> {999999999999999999}\r\nab",
                "* 1 FETCH (UID 5 ENVELOPE {2147483647}\r\nab",
                "* 1 FETCH (UID 5 BODY[]<900> {2}\r\nab)\r\nTAG OK\r\n",
                "* 1 FETCH (UID 6 BODY[]<0> {2}\r\nab)\r\nTAG OK\r\n",
                "* 1 FETCH (BODY[]<0> {2}\r\nab)\r\nTAG OK\r\n",
                "* 1 FETCH (UID 5 BODY[]<0> {9}\r\nab* BYE\r\n\0",
                "* 1 FETCH (UID 5 BODY[]<0> {9}\r\nab\0",
                "* 1 FETCH (UID 5 BODY[]<0> {2}\r\nab)\r\n* 1 FETCH (UID 5 BODY[]<0> {2}\r\nab)\r\nTAG OK\r\n",
                "* BYE overloaded\r\n\0",
                "TAG NO not now\r\n"
            })
    void whatIsBrokenEndsTheTalkAndNothingElse(String answer) throws IOException {
        server.plays(command -> command.startsWith("UID FETCH") ? answer : "");
        try (ImapLine line = line()) {
            assertThatThrownBy(() -> line.part(5, 0, bytes)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLineWithoutEndFillsNoMemory() throws IOException {
        server.plays(command -> command.startsWith("UID FETCH") ? "x".repeat(300 << 10) : "");
        try (ImapLine line = line()) {
            assertThatThrownBy(() -> line.listed(1)).hasMessageContaining("a line without end");
        }
    }

    @Test
    void onlyWhatWasMovedIsSweptAway() throws IOException {
        server.plays(command -> command.startsWith("CAPABILITY") ? "* CAPABILITY IMAP4rev1\r\nTAG OK\r\n" : "");
        try (ImapLine line = ImapSignIn.in(Boxes.moving(server.port(), "Kept é"), "word", tls())) {
            line.move(List.of(5L, 9L));
        }
        assertThat(server.heard())
                .anyMatch(heard -> heard.endsWith("UID COPY 5,9 \"Kept &AOk-\""))
                .anyMatch(heard -> heard.endsWith("UID STORE 5,9 +FLAGS.SILENT (\\Deleted)"))
                .noneMatch(heard -> heard.contains("EXPUNGE"));
    }

    @Test
    void aWaitEndsAsSoonAsSomethingArrives() throws IOException {
        server.plays(command ->
                command.equals("IDLE") ? "+ idling\r\n* 4 EXISTS\r\n" : command.equals("DONE") ? "D1001 OK\r\n" : "");
        try (ImapLine line = line()) {
            assertThat(line.waits()).isTrue();
            assertThat(line.waits(Duration.ofMinutes(29), () -> true)).isTrue();
        }
    }

    @Test
    void eachTroubleIsSaidInASentenceWithTheWayOut() {
        server.plays(command -> command.startsWith("LOGIN") ? "TAG NO [AUTHENTICATIONFAILED] no <b>such</b>\r\n" : "");
        assertThat(trouble(Boxes.at(server.port()))).contains("refused the user name or the password. Type both again");
        server.plays(command -> command.startsWith("LOGIN") ? "TAG NO [UNAVAILABLE] later\r\n" : "");
        assertThat(trouble(Boxes.at(server.port()))).contains("cannot check passwords just now");
        server.plays(command -> command.startsWith("EXAMINE") ? "TAG NO none\r\n" : "");
        assertThat(trouble(Boxes.at(server.port()))).contains("has no folder “INBOX” for us");
        assertThat(trouble(Boxes.at(server.port(), Security.STARTTLS, "word", "")))
                .contains("offers no STARTTLS");
        assertThat(trouble(Boxes.at(server.port(), Security.TLS, "word", ""))).contains("does not begin with TLS");
        assertThat(trouble(Boxes.at(1))).contains("Nothing answers at localhost:1. Check host and port");
    }

    @Test
    void whatComesBeforeTheEncryptionIsNotHeardAfterIt() {
        server.plays(command -> command.startsWith("CAPABILITY")
                ? "* CAPABILITY STARTTLS\r\nTAG OK\r\n"
                : command.equals("STARTTLS") ? "TAG OK go\r\n* CAPABILITY AUTH=PLAIN\r\n" : "");
        assertThat(trouble(Boxes.at(server.port(), Security.STARTTLS, "word", "")))
                .contains("did not begin to encrypt");
    }

    private ImapLine line() throws ImapFault {
        return ImapSignIn.in(Boxes.at(server.port()), "word", tls());
    }

    private static String trouble(ImapBox box) {
        try (ImapLine line = ImapSignIn.in(box, "word", tls())) {
            line.open(false);
            return "";
        } catch (IOException e) {
            return ImapTrouble.of(box, e).sentence();
        }
    }

    private static SSLSocketFactory tls() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }
}
