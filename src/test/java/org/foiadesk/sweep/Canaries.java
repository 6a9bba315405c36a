package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.PackagedApp;

/** Rosa and Pat type a word that stands nowhere else into everything that the desk has. */
final class Canaries {

    private static final String WORD = "quokka";
    private static final String PASSWORD = "four inky " + WORD + "s in a canoe";
    private static final Pattern NAME = Pattern.compile("\\bname=['\"]([\\w-]+)['\"]");
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]{43})");
    private static final Set<String> LEAVE_ALONE =
            Set.of("POST /logout", "POST /demo/removal", "POST /people/{id}/leave");
    private static final List<String> NAMES = names();

    private final PackagedApp app;
    private final TestBrowser rosa;
    private final TestBrowser pat;
    private final String number;
    private final String agency;
    private final List<String> secrets = new ArrayList<>(List.of(WORD, "Quokka"));

    private Canaries(PackagedApp app) throws Exception {
        this.app = app;
        this.rosa = signedIn("rosa");
        this.pat = signedIn("pat");
        this.number = app.database()
                .ask("SELECT min(number) FROM request WHERE owner_id = (SELECT id FROM person WHERE username = 'rosa')")
                .get(0);
        this.agency = app.database().ask("SELECT min(id) FROM agency").get(0);
    }

    static Canaries in(PackagedApp app) throws Exception {
        return new Canaries(app);
    }

    private TestBrowser signedIn(String username) {
        TestBrowser browser = app.browser();
        assertThat(browser.signIn(username, "lantern").status()).isEqualTo(303);
        browser.cookie("sid").ifPresent(secrets::add);
        return browser;
    }

    /** What must stand in no log: the word, and every key and link that was handed out. */
    List<String> secrets() {
        return secrets;
    }

    void fly() throws Exception {
        for (TestBrowser person : List.of(rosa, pat, app.browser())) {
            for (Route route : Routes.all()) {
                if (!LEAVE_ALONE.contains(route.key())) {
                    ask(person, route, route.path(parameter -> there(parameter)));
                    ask(person, route, route.path(parameter -> WORD + parameter));
                }
            }
        }
        people();
        mail();
        work();
    }

    private String there(String parameter) {
        return switch (parameter) {
            case "number" -> number;
            case "kind" -> "noted";
            default -> "1";
        };
    }

    private static void ask(TestBrowser person, Route route, String path) {
        if (route.reads()) {
            person.get(path + "?q=" + WORD + "&token=" + WORD + "&of=" + WORD + "&" + WORD + "=" + WORD);
        } else if (route.multipart()) {
            person.postAs(
                    path,
                    "multipart/form-data; boundary=b",
                    Fields.of("csrf-token", person.cookie("csrf").orElse(""), "files", WORD, "description", WORD)
                            .parts("b")
                            .replace("sweep.txt", WORD + ".txt"));
        } else {
            person.post(path, all(WORD));
        }
    }

    private static String[] all(String value) {
        return NAMES.stream()
                .filter(name -> !name.equals("csrf-token"))
                .flatMap(name -> Stream.of(name, value))
                .toArray(String[]::new);
    }

    private void people() {
        pat.post("/settings/sections", "section", "Desk of " + WORD);
        Page invited =
                pat.post("/people/invitations", "whom", WORD, "email", WORD + "@lantern.example", "roles", "REPORTER");
        String token = token(pat.get(invited.location().isEmpty() ? "/people" : invited.location())
                .body());
        TestBrowser newcomer = app.browser();
        newcomer.get("/join?token=" + token);
        newcomer.post("/join", "token", token, "name", "Quokka Quill", "username", WORD, "password", PASSWORD);
        newcomer.post("/join", "token", token, "name", "Quokka Quill", "username", WORD, "password", PASSWORD);
        newcomer.cookie("sid").ifPresent(secrets::add);
        app.browser().signIn(WORD, PASSWORD + " wrong");
        newcomer.post("/profile/email", "email", WORD + "@elsewhere.example", "password", PASSWORD);
    }

    /** At a port where nobody listens, so that every try fails. */
    private void mail() throws Exception {
        pat.post("/settings/mail", "host", "127.0.0.1", "port", "1", "username", WORD, "password", PASSWORD);
        pat.post("/settings/mail", "host", "127.0.0.1", "port", "1", "security", "NONE", "from", WORD + "@a.example");
        pat.post("/settings/mail/test", "to", WORD + "@elsewhere.example");
        if (app.database().count("pg_constraint WHERE conname = 'never'") == 0) {
            app.database().change("UPDATE mail_server SET confirmed_at = now()");
        }
        app.browser().post("/forgot", "who", WORD);
        for (String letter : app.database().ask("SELECT text FROM outbox_letter WHERE text LIKE '%token=%'")) {
            String token = token(letter);
            app.browser().get("/reset?token=" + token);
            app.browser().post("/reset", "token", token, "password", PASSWORD);
        }
    }

    private void work() {
        String[] words = {"title", "Files on the " + WORD, "body", WORD, "note", "Ask Quokka", "tags", WORD};
        String[] facts = {"agency", agency, "filedOn", "yesterday", "how", "EMAIL", "proof", WORD};
        Page logged = rosa.post(
                "/requests", Stream.of(words, facts).flatMap(Stream::of).toArray(String[]::new));
        String path = logged.location().isEmpty() ? "/requests/" + number : logged.location();
        rosa.post(path + "/events/called", "occurredOn", "today", "note", WORD, "whom", WORD, "outcome", WORD);
        rosa.post(path + "/details", "title", "Files on " + WORD, "body", WORD, "version", "0");
        rosa.post(path + "/uploads", "name", WORD + ".pdf", "size", "5", "kind", "NOTE");
        rosa.get(path);
        rosa.get("/search?q=%22the+" + WORD + "%22+agency:" + WORD);
        rosa.get("/search?q=" + WORD + ";x");
        rosa.get("/" + WORD + ";x?" + WORD);
        pat.post("/agencies", "name", "Office of " + WORD, "anyway", "yes", "email", WORD + "@agency.example");
    }

    private String token(String text) {
        Matcher found = TOKEN.matcher(text);
        if (!found.find()) {
            return WORD;
        }
        secrets.add(found.group(1));
        return found.group(1);
    }

    /** Every field of every form, as the templates name them. */
    private static List<String> names() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources", "templates"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> NAME.matcher(read(file)).results().map(found -> found.group(1)))
                    .distinct()
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
