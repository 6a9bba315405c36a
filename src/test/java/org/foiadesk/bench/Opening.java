package org.foiadesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.PackagedApp;

/** Opens the desk twice, with the newsroom's years moving in between, and notes what that took. */
record Opening(PackagedApp app, List<String> facts) {

    private static final Pattern LINK = Pattern.compile("/setup\\?token=(\\S+)");
    /** Before the desk is set up, its first page leads to the set-up. */
    private static final Set<Integer> FIRST = Set.of(200, 303);

    private static final String PASSWORD = "four inky brown herons";

    void first() throws IOException {
        double seconds = toTheFirstPage();
        note("first start to the first page: %.1f s", seconds);
        try (Stream<Path> files = Files.walk(PackagedApp.PACKAGE)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            note("package: %.0f MB", bytes / 1e6);
        }
        Matcher link = LINK.matcher(app.log());
        assertThat(link.find()).as(app.log()).isTrue();
        TestBrowser browser = app.browser();
        String token = link.group(1);
        browser.get("/setup?token=" + token);
        int status = browser.post(
                        "/setup",
                        "newsroom",
                        "The Evening Ledger",
                        "zone",
                        "America/New_York",
                        "name",
                        "Ada Quill",
                        "username",
                        "ada",
                        "password",
                        PASSWORD,
                        "token",
                        token)
                .status();
        assertThat(status).isEqualTo(303);
    }

    void fill(Newsroom newsroom) throws SQLException {
        long start = System.nanoTime();
        newsroom.move();
        note(
                "%d requests, %d open, %d events, %d agencies, %d people: written in %.0f s",
                count("request"),
                count("request WHERE stage IN ('FILED', 'ACKNOWLEDGED')"),
                count("event"),
                count("agency"),
                count("person"),
                (System.nanoTime() - start) / 1e9);
        long looked = System.nanoTime();
        newsroom.isSound();
        note(
                "the nightly look at the books found every chain and fold sound: %.0f s",
                (System.nanoTime() - looked) / 1e9);
    }

    void second() {
        app.stop();
        note("second start to the first page: %.1f s", toTheFirstPage());
    }

    /** Two editors among reporters. */
    List<Reader> readers() throws SQLException {
        List<Reader> readers = new ArrayList<>();
        for (int i : List.of(1, 2, 3, 4, 6, 7, 8, 10)) {
            readers.add(Reader.of(app, "person." + i, PASSWORD));
        }
        return readers;
    }

    void memory(String when) {
        note(
                "memory %s: %d MB resident, %d MB at most",
                when, Cost.megabytes(app.pid(), "VmRSS"), Cost.megabytes(app.pid(), "VmHWM"));
        note("heap %s: %s", when, heap());
    }

    private String heap() {
        try {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            Process asked = new ProcessBuilder(jcmd, String.valueOf(app.pid()), "GC.heap_info").start();
            String said = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return said.lines().skip(1).findFirst().orElse("not told").strip();
        } catch (IOException e) {
            return "not told";
        }
    }

    private double toTheFirstPage() {
        long start = System.nanoTime();
        app.launch();
        app.until("the first page", () -> FIRST.contains(app.status("/login")));
        return (System.nanoTime() - start) / 1e9;
    }

    private long count(String what) {
        return app.database().count(what);
    }

    private void note(String fact, Object... values) {
        facts.add(fact.formatted(values));
        System.out.println(facts.get(facts.size() - 1));
    }
}
