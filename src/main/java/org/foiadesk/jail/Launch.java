package org.foiadesk.jail;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The command that starts a worker, and the walls around it. */
record Launch(List<Path> parts, boolean walled, Optional<Path> bwrap, Optional<Path> prlimit) {

    private static final Path HOME = Path.of(System.getProperty("java.home"));

    /** From where this very program runs: the packaged app's folder, or the compiled classes. */
    static Launch found(boolean walled) {
        return new Launch(List.of(home(Worker.class), home(Jsoup.class)), walled, program("bwrap"), program("prlimit"));
    }

    List<String> command() {
        List<String> command = new ArrayList<>();
        if (walled) {
            walls(command);
        }
        prlimit.ifPresent(path ->
                command.addAll(List.of(path.toString(), "--nofile=256", "--fsize=0", "--core=0", "--cpu=900", "--")));
        command.addAll(List.of(HOME.resolve("bin/java").toString(), "-Xmx256m", "-Xms32m", "-Xss2m"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-XX:MaxMetaspaceSize=96m", "-XX:MaxDirectMemorySize=16m", "-XX:-UsePerfData"));
        command.addAll(List.of("-Xshare:auto", "-Djavax.xml.accessExternalDTD=", "-Djavax.xml.accessExternalSchema="));
        command.addAll(List.of("-cp", classPath(), Worker.class.getName()));
        return command;
    }

    private void walls(List<String> command) {
        command.addAll(List.of(bwrap.map(Path::toString).orElse("bwrap"), "--unshare-all", "--die-with-parent"));
        command.addAll(List.of("--new-session", "--clearenv", "--cap-drop", "ALL", "--chdir", "/"));
        for (String system : List.of("/usr", "/lib", "/lib64")) {
            command.addAll(List.of("--ro-bind-try", system, system));
        }
        for (Path path : List.of(HOME, settings())) {
            command.addAll(List.of("--ro-bind-try", path.toString(), path.toString()));
        }
        for (int i = 0; i < parts.size(); i++) {
            command.addAll(List.of("--ro-bind", parts.get(i).toString(), inside(i)));
        }
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--size", "16777216", "--tmpfs", "/tmp", "--"));
    }

    /** Some systems keep Java's settings under /etc and link them into its home. */
    private static Path settings() {
        try {
            Path real = HOME.resolve("conf/security/java.security").toRealPath();
            return real.startsWith("/etc") ? real.getRoot().resolve(real.subpath(0, 2)) : HOME;
        } catch (IOException none) {
            return HOME;
        }
    }

    private String classPath() {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            paths.add(walled ? inside(i) : parts.get(i).toString());
        }
        return String.join(":", paths);
    }

    private String inside(int part) {
        return Files.isDirectory(parts.get(part)) ? "/jail/" + part : "/jail/" + part + ".jar";
    }

    private static Path home(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        URL url = type.getClassLoader().getResource(name);
        if (url == null) {
            throw new IllegalStateException("The program's own file " + name + " cannot be found.");
        }
        String text = url.toString();
        String bare = text.startsWith("jar:")
                ? text.substring(4, text.indexOf("!/"))
                : text.substring(0, text.length() - name.length());
        try {
            return Path.of(new URI(bare));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's own place cannot be read: " + bare, e);
        }
    }

    private static Optional<Path> program(String name) {
        return List.of("/usr/bin", "/bin", "/usr/local/bin", "/run/current-system/sw/bin").stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
