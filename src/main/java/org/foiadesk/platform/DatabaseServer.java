package org.foiadesk.platform;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The server's process: makes the cluster once, starts it, stops it, and stops one that outlived a killed app. */
final class DatabaseServer {

    /** After a kill in the middle of many writes the server reads its log again before it answers. */
    private static final int SECONDS_TO_START = 300;

    private static final int SECONDS_TO_STOP = 20;
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "password_encryption", "scram-sha-256",
            "max_connections", "60",
            "shared_buffers", "256MB",
            "log_timezone", "UTC",
            "timezone", "UTC");

    private final DatabaseFolder folder;
    private final Path programs;

    DatabaseServer(DatabaseFolder folder, Path binaries) {
        this.folder = folder;
        this.programs = binaries.resolve("bin");
    }

    /** @return the port it listens on, on loopback */
    int start() throws IOException {
        clearAway();
        if (!Files.exists(folder.cluster())) {
            initialise();
        }
        int port = freePort();
        listen(port);
        return port;
    }

    /** At the same door, when it has ended by itself. What is gone is never made anew here: it may be lost data. */
    void startAgain(int port) throws IOException {
        clearAway();
        listen(port);
    }

    boolean runs() throws IOException {
        Optional<Long> server = number();
        return server.isPresent()
                && ProcessHandle.of(server.get()).filter(isOurs()).isPresent();
    }

    private void listen(int port) throws IOException {
        List<String> options = new ArrayList<>(List.of("-p", String.valueOf(port)));
        SETTINGS.forEach((name, value) -> options.addAll(List.of("-c", name + "='" + value + "'")));
        control(SECONDS_TO_START, "-l", folder.log().toString(), "-o", String.join(" ", options), "start");
    }

    /** Does nothing when it is not running. */
    void stop() throws IOException {
        stop(SECONDS_TO_STOP);
    }

    private void stop(int seconds) throws IOException {
        Optional<Long> server = number();
        if (server.isPresent() && ours().anyMatch(process -> process.pid() == server.get())) {
            control(seconds, "-m", "fast", "stop");
        }
    }

    /** What a killed app left: its server, which is stopped in good order, or an initdb, a session without a server. */
    private void clearAway() throws IOException {
        stop(SECONDS_TO_START);
        List<ProcessHandle> left = ours().toList();
        left.forEach(ProcessHandle::destroyForcibly);
        left.forEach(process -> process.onExit()
                .completeOnTimeout(process, SECONDS_TO_STOP, SECONDS)
                .join());
        // Nothing of ours is alive now, and a number in this file that is somebody else's would stop the start.
        Files.deleteIfExists(folder.postmaster());
    }

    private Optional<Long> number() throws IOException {
        return Files.exists(folder.postmaster())
                ? Files.readAllLines(folder.postmaster()).stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .map(line -> Long.valueOf(line.strip()))
                : Optional.empty();
    }

    /** Processes of this folder's own programs: numbers alone are used again. */
    private Stream<ProcessHandle> ours() throws IOException {
        return ProcessHandle.allProcesses().filter(isOurs());
    }

    private Predicate<ProcessHandle> isOurs() throws IOException {
        String own = programs.toRealPath() + "/";
        return process -> process.info().command().orElse("").startsWith(own);
    }

    /** Under another name until it is whole, so that a start killed half-way spoils nothing. */
    private void initialise() throws IOException {
        Path half = folder.cluster().resolveSibling("postgres.half");
        folder.forget(half);
        String locale = System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
        String password = folder.passwordFile("postgres").toString();
        run(
                "initdb",
                List.of("-D", half.toString(), "-U", "postgres", "-E", "UTF8", "--locale=" + locale),
                List.of("--data-checksums", "-A", "scram-sha-256", "--pwfile", password));
        Files.move(half, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void control(int seconds, String... what) throws IOException {
        String patience = String.valueOf(seconds);
        run("pg_ctl", List.of("-D", folder.cluster().toString(), "-w", "-t", patience), List.of(what));
    }

    /** PostgreSQL refuses to run as root, so root steps into a user namespace where it is nobody. */
    private void run(String program, List<String> where, List<String> what) throws IOException {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("unshare", "--user"));
        }
        whole.add(programs.resolve(program).toString());
        whole.addAll(where);
        whole.addAll(what);
        Path output = folder.log().resolveSibling("postgres-start.log");
        Process process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(program + " failed; see " + output + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program + ".", e);
        }
    }
}
