package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImapAccessTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer giver;
    private int status = 200;
    private String answer = "{\"access_token\":\"open-sesame\",\"expires_in\":3600,\"refresh_token\":\"next one\"}";

    @BeforeEach
    void open() throws IOException {
        giver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        giver.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        giver.start();
    }

    @AfterEach
    void close() {
        giver.stop(0);
    }

    @Test
    void accessIsAskedForWithTheRefreshTokenAndGivenToTheMailbox() throws IOException {
        ImapAccess.Given given = ImapAccess.ask(box(1));
        assertThat(given).isEqualTo(new ImapAccess.Given("open-sesame", "next one", 3600));
        assertThat(asked)
                .containsExactly("/token client_id=the+app&client_secret=its+secret&grant_type=refresh_token"
                        + "&refresh_token=refresh+me");
        try (ScriptedImap server = new ScriptedImap(command -> command.startsWith("AUTHENTICATE") ? "+ \r\n" : "")) {
            server.plays(command -> command.startsWith("AUTHENTICATE")
                    ? "+ \r\n"
                    : command.startsWith("dXNlcj1") ? "A2 OK in\r\n" : "");
            ImapSignIn.in(box(server.port()), given.access(), (SSLSocketFactory) SSLSocketFactory.getDefault())
                    .close();
            assertThat(server.heard())
                    .contains(ImapText.base64("user=desk\1auth=Bearer open-sesame\1\1"))
                    .noneMatch(heard -> heard.contains("LOGIN "));
        }
    }

    @Test
    void anAnswerThatLeadsElsewhereIsNotFollowed() {
        status = 307;
        assertThatThrownBy(() -> ImapAccess.ask(box(1))).hasMessageContaining("leads elsewhere for access");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aRefusalSaysWhatToDoAndLastsWhileAnOutagePasses() {
        status = 400;
        answer = "{\"error\":\"invalid_grant\"}";
        assertThatThrownBy(() -> ImapAccess.ask(box(1)))
                .hasMessageContaining("Give the consent anew")
                .hasMessageContaining("invalid_grant")
                .matches(fault -> ((ImapFault) fault).isLasting());
        status = 503;
        assertThatThrownBy(() -> ImapAccess.ask(box(1))).matches(fault -> !((ImapFault) fault).isLasting());
        status = 200;
        answer = "{\"access_token\":\"two\\r\\nlines\"}";
        assertThatThrownBy(() -> ImapAccess.ask(box(1))).isInstanceOf(ImapFault.class);
    }

    private ImapBox box(int imap) {
        return Boxes.byToken(imap, "http://localhost:" + giver.getAddress().getPort() + "/token");
    }
}
