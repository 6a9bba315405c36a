package org.foiadesk.jail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process sees within the walls. Where bubblewrap does not work, there are none to look at. */
class WallsTest {

    private static final Path SHELL = Path.of("/usr/bin/bash");

    @TempDir
    Path outside;

    @BeforeEach
    void bubblewrapWorks() {
        assumeTrue(Walls.of("auto").launch().walled() && Files.isExecutable(SHELL));
    }

    @Test
    void nobodyIsReachedFromWithin() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String call = "exec 3<>/dev/tcp/127.0.0.1/" + server.getLocalPort() + " && echo reached || echo alone";
            assertThat(said(List.of(SHELL.toString(), "-c", call))).contains("reached");
            assertThat(within(call)).contains("alone").doesNotContain("reached");
        }
    }

    @Test
    void noFileOfTheServerIsSeenOrWritten() throws Exception {
        Path secret = Files.writeString(outside.resolve("secret"), "the source's name");
        String look = "cat " + secret + "; ls /home /root /var; cat /etc/passwd; echo x > /usr/x && echo written";
        assertThat(said(List.of(SHELL.toString(), "-c", "cat " + secret))).contains("the source's name");
        assertThat(within(look))
                .doesNotContain("the source's name")
                .doesNotContain("root:")
                .doesNotContain("written");
        assertThat(within("ls /")).contains("jail").doesNotContain("home");
    }

    @Test
    void nothingOfTheDesksSettingsAndNoOtherProcessIsSeen() throws Exception {
        assertThat(within("env"))
                .doesNotContain("FOIADESK")
                .doesNotContain("HOME=")
                .doesNotContain("JAVA");
        assertThat(within("ls /proc | grep -c '^[0-9]'").strip()).matches("[1-5]");
    }

    /** The walls as they are put up for a worker, with another program within. */
    private static String within(String script) throws Exception {
        List<String> command = Launch.found(true).command();
        List<String> walls = new ArrayList<>(command.subList(0, command.indexOf("--") + 1));
        walls.addAll(List.of(SHELL.toString(), "-c", script));
        return said(walls);
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String all = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return all;
    }
}
