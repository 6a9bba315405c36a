package org.foiadesk.sweep;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Half of them say nothing more after a first line, half ask for a path that once was never answered. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SweptDesk.class)
class IdleConnectionsTest {

    private static final int IDLE = 520;
    private static final int PATIENCE = 2_000;

    @Test
    void theNextIsServedWhileFiveHundredAndTwentyWait() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try (Wire next = new Wire(PATIENCE)) {
            for (int i = 0; i < IDLE; i++) {
                idle.add(opened(i % 2 == 0 ? "GET /requests HTTP/1.1\r\nHost:" : semicolon()));
            }
            assertThat(next.send(Ask.get("/requests;x")).status()).isEqualTo(400);
            assertThat(next.send(Ask.get("/login")).status()).isEqualTo(200);
            assertThat(idle.get(IDLE - 1).getInputStream().read()).isEqualTo('H');
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    private static String semicolon() {
        return "GET /requests;x HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static Socket opened(String said) throws IOException {
        Socket socket = Wire.connected(PATIENCE);
        socket.getOutputStream().write(said.getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
