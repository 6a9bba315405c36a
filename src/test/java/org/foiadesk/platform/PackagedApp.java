package org.foiadesk.platform;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.foiadesk.people.TestBrowser;
import org.jspecify.annotations.Nullable;

/** The packaged app as a newsroom starts it: a process of its own, on a free port, with a data folder of its own. */
public final class PackagedApp implements AutoCloseable {

    public static final Path PACKAGE = Path.of("target", "quarkus-app");
    private static final Path FOLDERS = Path.of("target", "packaged");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final Path log;
    private final int port;
    private final List<String> environment;
    private @Nullable Process process;

    private PackagedApp(Path data, Path log, String... environment) {
        this.data = data;
        this.log = log;
        this.port = freePort();
        this.environment = List.of(environment);
    }

    /** With a new folder; environment as name, value, name, value. Nothing runs yet. */
    public static PackagedApp fresh(String name, String... environment) {
        try {
            Path data = FOLDERS.resolve(name).toAbsolutePath();
            TestDatabase.forget(data);
            Files.createDirectories(data);
            Path log = FOLDERS.resolve(name + ".log");
            Files.deleteIfExists(log);
            return new PackagedApp(data, log, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another one on the same folder. */
    PackagedApp twin() {
        return new PackagedApp(data, log.resolveSibling("twin-of-" + log.getFileName()));
    }

    public PackagedApp start() {
        launch();
        until("it is ready", () -> status("/q/health/ready") == 200);
        return this;
    }

    /** Does not wait for it. */
    public PackagedApp launch() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        PACKAGE.resolve("quarkus-run.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Map<String, String> all = builder.environment();
        all.keySet().removeIf(name -> name.startsWith("FOIADESK_") || name.startsWith("QUARKUS_"));
        all.put("FOIADESK_DATA", data.toString());
        all.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        for (int i = 0; i < environment.size(); i += 2) {
            all.put(environment.get(i), environment.get(i + 1));
        }
        try {
            process = builder.start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestBrowser browser() {
        // Where a browser of the tests looks for the app.
        System.setProperty("quarkus.http.test-port", String.valueOf(port));
        return new TestBrowser();
    }

    public int port() {
        return port;
    }

    public long pid() {
        return running().pid();
    }

    public PackagedDatabase database() {
        return new PackagedDatabase(data);
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of a page, 0 when nobody answers. */
    public int status(String path) {
        try {
            return browser().get(path).status();
        } catch (IllegalStateException nobody) {
            return 0;
        }
    }

    /** Asks again and again; fails when the app has ended or patience has. */
    public void until(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now())
                    .as("%s in time; the log:%n%s", what, log())
                    .isBefore(end);
            assertThat(ended(100))
                    .as("the app ended before %s; its log:%n%s", what, log())
                    .isFalse();
        }
    }

    /** Waits for it to end by itself; its exit code. */
    public int exitCode() {
        assertThat(ended(PATIENCE.toMillis()))
                .as("the app ends; its log:%n%s", log())
                .isTrue();
        return running().exitValue();
    }

    /** As systemd and Docker do: asks it to end and waits. */
    public int stop() {
        running().destroy();
        return exitCode();
    }

    /** {@code kill -9} */
    void kill() {
        running().destroyForcibly();
        exitCode();
    }

    private boolean ended(long milliseconds) {
        try {
            return running().waitFor(milliseconds, MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not launched");
        }
        return process;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves nothing behind, whatever became of the test. */
    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().orTimeout(30, SECONDS).join();
        }
        database().processes().forEach(ProcessHandle::destroyForcibly);
    }
}
