package org.foiadesk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one browser of all these tests: the distribution's own Chromium, found on the PATH. */
final class Chromium {

    static final double PATIENCE = 30_000;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-domain-reliability",
            "--disable-sync",
            "--no-first-run",
            "--no-pings");

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Ends with the tests: its driver stops when they hang up. */
    static synchronized Browser shared() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            browser = launched();
        }
        return browser;
    }

    private static Browser launched() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(ALONE));
    }

    private static Path installed() {
        return on(folders()).or(Chromium::install).orElseThrow(() -> new IllegalStateException(missing()));
    }

    static Optional<Path> on(List<Path> folders) {
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static String missing() {
        return "The browser tests need Chromium, and none of " + String.join(", ", NAMES)
                + " is on the PATH. Install it (on Debian, as root: apt-get install chromium) and run this again.";
    }

    private static List<Path> folders() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator, -1)).map(Path::of).toList();
    }

    private static Optional<Path> install() {
        boolean may = System.getProperty("user.name").equals("root") && Files.exists(Path.of("/etc/debian_version"));
        return may && ran("apt-get", "update") && ran("apt-get", "install", "-y", "chromium")
                ? on(folders())
                : Optional.empty();
    }

    private static boolean ran(String... command) {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return process.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
