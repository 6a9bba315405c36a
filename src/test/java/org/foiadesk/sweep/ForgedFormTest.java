package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** A form that did not come from our own page is refused, and nothing of it is kept. {@link MassAssignmentTest} posts the same forms well. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SweptDesk.class)
class ForgedFormTest {

    @Inject
    World world;

    @Inject
    Tables tables;

    @Test
    void noFormOfAnotherSiteIsTaken() {
        Things things = world.things();
        for (Route route : Routes.writing()) {
            Caller caller = caller(route);
            // Made first: the forger's own sign-in is no change by a forged post.
            var forged = forgeries(caller, things.path(route), Forms.good(route, things));
            Map<String, String> before = withoutAudit();
            forged.forEach((how, ask) -> {
                Answer answer = caller.send(ask);
                assertThat(answer.refused())
                        .as("%s, %s: %s", route, how, answer)
                        .isTrue();
                assertThat(answer.header("Set-Cookie")).as("%s, %s", route, how).doesNotContain("sid=");
            });
            assertThat(withoutAudit()).as("after forged posts to %s", route).isEqualTo(before);
            assertThat(withoutItsCookie(caller, things, route).refused())
                    .as("%s without the cookie", route)
                    .isTrue();
        }
        assertThat(world.caller(Who.ROSA).get("/").status()).isEqualTo(200);
    }

    @Test
    void aLookNeverChangesAnything() {
        Things things = world.things();
        Map<String, String> before = withoutAudit();
        for (Route route : Routes.writing()) {
            Fields form = Forms.good(route, things);
            String target = things.path(route) + "?_method=POST&" + form.encoded();
            for (String verb : List.of("GET", "HEAD")) {
                Ask ask = Ask.get(target)
                        .as(verb)
                        .with("X-HTTP-Method-Override", "POST")
                        .with("X-Method", "POST");
                assertThat(caller(route).send(ask).status())
                        .as("%s %s", verb, target)
                        .isLessThan(500);
            }
        }
        for (Route route : Routes.reading()) {
            caller(route).get(things.path(route));
        }
        assertThat(withoutAudit()).isEqualTo(before);
    }

    /** Who reads a sealed request or takes the list along is written down: that alone a look may do. */
    private Map<String, String> withoutAudit() {
        Map<String, String> digests = tables.digests();
        digests.remove("audit");
        return digests;
    }

    private Caller caller(Route route) {
        if (route.open() && !route.key().equals("POST /logout")) {
            return world.caller(Who.STRANGER);
        }
        boolean everybodys = route.roles().isEmpty() || route.roles().contains("REPORTER");
        return world.caller(everybodys ? Who.ROSA : route.roles().contains("EDITOR") ? Who.INES : Who.PAT);
    }

    private Map<String, Ask> forgeries(Caller caller, String target, Fields form) {
        Fields right = form.and("csrf-token", caller.token());
        Ask good = Ask.post(target, right);
        Ask bare = Ask.post(target, form);
        String others = world.caller(Who.DEV).token();
        Map<String, Ask> all = new LinkedHashMap<>();
        all.put("no token", bare);
        all.put("an empty token", Ask.post(target, form.and("csrf-token", "")));
        all.put(
                "a made-up token",
                Ask.post(target, form.and("csrf-token", caller.token().replace('A', 'B') + "x")));
        all.put("another's token", Ask.post(target, form.and("csrf-token", others)));
        all.put("the token in the address", bare.at(target + "?csrf-token=" + caller.token()));
        all.put("a wrong header", bare.with("X-CSRF-TOKEN", others));
        all.put("another origin", good.with("Origin", "https://evil.example"));
        all.put(
                "an origin that begins as ours",
                good.with("Origin", "http://localhost:" + Wire.port() + ".evil.example"));
        all.put("no origin to speak of", good.with("Origin", "null"));
        all.put("another site", good.with("Sec-Fetch-Site", "cross-site"));
        all.put("a sister site", good.with("Sec-Fetch-Site", "same-site"));
        all.put("plain text", good.with("Content-Type", "text/plain"));
        all.put("JSON", good.with("Content-Type", "application/json").saying(right.json()));
        all.put("JSON called a form", bare.saying(right.json()));
        all.put("no type", good.with("Content-Type", ""));
        all.put("no body", bare.with("Content-Type", "").saying(""));
        all.put(
                "parts without a token",
                bare.with("Content-Type", "multipart/form-data; boundary=x").saying(form.parts("x")));
        return all;
    }

    /** Another site can make a browser send a form, but not set our cookie. */
    private static Answer withoutItsCookie(Caller caller, Things things, Route route) {
        Fields form = Forms.good(route, things).and("csrf-token", caller.token());
        Ask ask = Ask.post(things.path(route), form).with("Cookie", "sid=" + caller.session());
        return caller.wire().send(ask);
    }
}
