package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Whatever the desk answers, it says the same to the browser and nothing about itself. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SweptDesk.class)
class HeaderTest {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src"
                    + " 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
            "Strict-Transport-Security",
            "max-age=63072000; includeSubDomains",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private static final List<String> STATIC = List.of(
            "/desk/desk.css",
            "/desk/desk.js",
            "/desk/marks.svg",
            "/webjars/htmx.org/dist/htmx.min.js",
            "/webjars/tabler__core/dist/css/tabler.min.css");

    private static final String NOTHING_AT_ALL = "default-src 'none'; sandbox";

    private static final Pattern TALK = Pattern.compile(
            "(?i)\\bstack\\b|\\tat |exception\\b|quarkus|vert\\.?x|netty|hibernate|psql|java\\.|jakarta\\.|org\\.foiadesk|"
                    + Fault.SECRET);

    @Inject
    World world;

    @Test
    void everyPageSaysItToEverybody() {
        Things things = world.things();
        Set<Integer> statuses = new TreeSet<>();
        for (Route route : Routes.reading()) {
            for (Who who : List.of(Who.STRANGER, Who.RUTH, Who.ROSA, Who.PAT)) {
                for (String verb : List.of("GET", "HEAD")) {
                    Answer answer =
                            world.caller(who).send(Ask.get(things.path(route)).as(verb));
                    statuses.add(answer.status());
                    page(who + " " + verb + " " + route, answer);
                }
            }
        }
        assertThat(statuses).contains(200, 303, 403);
    }

    @Test
    void everyAnswerToAFormSaysIt() {
        Things things = world.things();
        Set<Integer> statuses = new TreeSet<>();
        for (Route route : Routes.writing()) {
            for (Who who : List.of(Who.STRANGER, Who.RUTH, Who.INES)) {
                world.calm();
                Caller caller = route.key().equals("POST /logout") ? world.signIn("sam") : world.caller(who);
                Answer answer = caller.post(route, things.path(route), Fields.of());
                statuses.add(answer.status());
                page(who + " " + route, answer);
            }
        }
        assertThat(statuses).contains(303, 307, 403, 409, 422);
    }

    @Test
    void everyRefusalSaysIt() {
        Caller rosa = world.caller(Who.ROSA);
        Ask form = Ask.post("/requests", Fields.of("csrf-token", rosa.token()));
        refused(404, rosa.get("/nowhere"));
        refused(404, rosa.get("/requests/1999-0001"));
        refused(404, rosa.get("/agencies/999999999999"));
        refused(400, rosa.get("/requests;x"));
        refused(400, rosa.send(Ask.post("/requests", Fields.of())));
        refused(403, rosa.send(form.with("Sec-Fetch-Site", "cross-site")));
        refused(405, rosa.post("/requests/new", Fields.of()));
        refused(405, rosa.get("/logout"));
        refused(406, rosa.send(Ask.get("/dates/read").with("Accept", "text/html")));
        refused(413, rosa.send(form.with("Content-Length", "99000000")));
        refused(414, rosa.get("/" + "x".repeat(3_000)));
        refused(
                415,
                rosa.send(form.with("X-CSRF-TOKEN", rosa.token())
                        .with("Content-Type", "application/json")
                        .saying("{}")));
        refused(422, rosa.post("/requests", Fields.of()));
    }

    @Test
    void otherVerbsAreRefusedEverywhere() {
        Things things = world.things();
        for (Route route : Routes.all()) {
            for (String verb : List.of("TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "FOO")) {
                refused(
                        405,
                        world.caller(Who.PAT).send(Ask.get(things.path(route)).as(verb)));
            }
        }
    }

    @Test
    void aFaultShowsItsNumberAndNothingElse() {
        Answer answer = world.caller(Who.ROSA).get(Fault.PATH);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("Fault number");
        page("a fault", answer);
    }

    @Test
    void filesSayItToo() {
        for (String file : STATIC) {
            Answer first = world.caller(Who.STRANGER).get(file);
            assertThat(first.status()).as(file).isEqualTo(200);
            headers(file, first);
            Answer again = world.caller(Who.STRANGER)
                    .send(Ask.get(file)
                            .with("If-None-Match", first.header("ETag"))
                            .with("If-Modified-Since", first.header("Last-Modified")));
            assertThat(again.status()).as(file).isEqualTo(304);
            headers(file + " again", again);
        }
        for (String health : List.of("/q/health/live", "/q/health/ready", "/q/openapi")) {
            Answer answer = world.caller(Who.STRANGER).get(health);
            assertThat(answer.status()).as(health).isEqualTo(200);
            headers(health, answer);
        }
    }

    private static void refused(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        page("status " + status, answer);
    }

    private static void page(String what, Answer answer) {
        headers(what, answer);
        assertThat(answer.header("Cache-Control")).as(what).isEqualTo("no-store");
        if (!what.endsWith(" GET /about")) { // it names its parts on purpose, to people of the newsroom
            assertThat(TALK.matcher(answer.body()).results())
                    .as("%s: %s", what, answer.body())
                    .isEmpty();
        }
    }

    private static void headers(String what, Answer answer) {
        ALWAYS.forEach((name, value) -> assertThat(answer.header(name))
                .as("%s of %s", name, what)
                .isEqualTo(name.equals("Content-Security-Policy") && paper(answer) ? NOTHING_AT_ALL : value));
        for (String name : List.of("Server", "X-Powered-By", "Via")) {
            assertThat(answer.header(name)).as("%s of %s", name, what).isEmpty();
        }
    }

    /** What somebody else made is given out under a policy of its own. */
    private static boolean paper(Answer answer) {
        return answer.header("Content-Type").equals("application/octet-stream");
    }
}
