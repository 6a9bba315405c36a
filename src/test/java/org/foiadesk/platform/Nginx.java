package org.foiadesk.platform;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Debian's nginx with {@code docker/nginx.conf} as it stands, but for TLS and the ports. */
final class Nginx implements AutoCloseable {

    static final Path SHIPPED = Path.of("docker", "nginx.conf");

    private final Path folder;
    private final int port;
    private final Process process;

    private Nginx(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static Nginx before(int first, int second) throws IOException {
        Path folder = Path.of("target", "packaged", "nginx").toAbsolutePath();
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("access.log"));
        int port = PackagedApp.freePort();
        Files.writeString(folder.resolve("desk.conf"), desk(port, first, second, folder));
        Files.writeString(folder.resolve("nginx.conf"), whole(folder));
        Process process = new ProcessBuilder(
                        List.of(program(), "-p", folder.toString(), "-c", "nginx.conf", "-e", "error.log"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        return new Nginx(folder, port, process);
    }

    private static String program() {
        return Stream.of("/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install nginx: on Debian the package nginx-light."));
    }

    /** Fails where the shipped file no longer says what is replaced here. */
    private static String desk(int port, int first, int second, Path folder) throws IOException {
        String conf = Files.readString(SHIPPED);
        for (String[] change : new String[][] {
            {"listen 443 ssl http2;", "listen 127.0.0.1:" + port + ";"},
            {"listen 80;", "listen 127.0.0.1:" + PackagedApp.freePort() + ";"},
            {"    ssl_certificate /etc/ssl/desk.example.org.pem;\n", ""},
            {"    ssl_certificate_key /etc/ssl/private/desk.example.org.key;\n", ""},
            {"    ssl_protocols TLSv1.2 TLSv1.3;\n", ""},
            {"server 127.0.0.1:8081 ", "server 127.0.0.1:" + first + " "},
            {"server 127.0.0.1:8082 ", "server 127.0.0.1:" + second + " "},
            {"access_log off;", "access_log " + folder.resolve("access.log") + " told;"},
            {"error_log /var/log/nginx/foiadesk.log crit;", "error_log " + folder.resolve("error.log") + ";"}
        }) {
            if (!conf.contains(change[0])) {
                throw new IllegalStateException(SHIPPED + " no longer says: " + change[0]);
            }
            conf = conf.replace(change[0], change[1]);
        }
        return conf;
    }

    private static String whole(Path folder) {
        return """
                daemon off;
                master_process off;
                pid %1$s/nginx.pid;
                events {}
                http {
                    log_format told '$msec $request_method $uri $status $upstream_addr $upstream_status';
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    include %1$s/desk.conf;
                }
                """.formatted(folder);
    }

    int port() {
        return port;
    }

    /** What it was asked, and which nodes it asked, line by line. */
    String log() {
        try {
            return Files.readString(folder.resolve("access.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, SECONDS).join();
        process.destroyForcibly();
    }
}
