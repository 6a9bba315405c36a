package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.sweep.Who.ENDED;
import static org.foiadesk.sweep.Who.INES;
import static org.foiadesk.sweep.Who.LEAVER;
import static org.foiadesk.sweep.Who.PAT;
import static org.foiadesk.sweep.Who.ROSA;
import static org.foiadesk.sweep.Who.RUTH;
import static org.foiadesk.sweep.Who.SAM;
import static org.foiadesk.sweep.Who.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Who gets what at every door: {@code sweep/authz.csv} holds the status of each route for each of the cast, asked for
 * things that exist and, where the door takes a form, with an empty one. What the table does not say fails; what is
 * there now is written to {@code target/sweep/authz.csv}, to be read before it is copied.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SweptDesk.class)
class AuthzMatrixTest {

    static final List<Who> COLUMNS = List.of(STRANGER, RUTH, ROSA, INES, SAM, PAT, LEAVER, ENDED);
    private static final Path EXPECTED = Path.of("src/test/resources/sweep/authz.csv");
    private static final Path FOUND = Path.of("target/sweep/authz.csv");

    @Inject
    World world;

    @Inject
    Tables tables;

    @Test
    void everyEndpointSaysWhoMay() {
        assertThat(Routes.all()).hasSizeGreaterThan(50);
        assertThat(Routes.unguarded()).isEmpty();
    }

    @Test
    void everyCellIsAsTheTableSays() throws IOException {
        Things things = world.things();
        List<String> found = new ArrayList<>();
        found.add("route," + COLUMNS.stream().map(Enum::name).collect(Collectors.joining(",")));
        for (Route route : Routes.all()) {
            String path = things.path(route);
            found.add(route.key() + ","
                    + COLUMNS.stream().map(who -> cell(who, route, path)).collect(Collectors.joining(",")));
        }
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, found);
        assertThat(found).containsExactlyElementsOf(Files.readAllLines(EXPECTED));
    }

    /** Whoever is not signed in is sent to sign in, or sees what everybody sees; they are never told more. */
    @Test
    void nobodyWithoutASessionGetsPastTheDoor() {
        Things things = world.things();
        for (Route route : Routes.all()) {
            if (!route.open()) {
                for (Who who : List.of(STRANGER, LEAVER, ENDED)) {
                    Answer answer = asked(who, route, things.path(route));
                    turnedAway(route + " as " + who, route, answer);
                }
            }
        }
    }

    /** A program is told so; a browser is sent to sign in. */
    private static void turnedAway(String what, Route route, Answer answer) {
        if (route.template().startsWith("/api/")) {
            assertThat(answer.status()).as(what).isEqualTo(401);
            assertThat(answer.location()).as(what).isEmpty();
            assertThat(answer.body()).as(what).startsWith("{\"error\":");
        } else {
            assertThat(answer.location()).as(what).startsWith("/login");
            assertThat(answer.body()).as(what).isEmpty();
        }
    }

    @Test
    void aSessionThatIsTooOldOrLeftIdleOpensNothing() {
        for (String aged : List.of("ends_at = now() - interval '1 second'", "seen_at = now() - interval '9 hours'")) {
            Caller rosa = world.signIn("rosa");
            assertThat(rosa.get("/").status()).isEqualTo(200);
            tables.run("UPDATE session SET " + aged + " WHERE begun_at = (SELECT max(begun_at) FROM session)");
            for (Route route : Routes.reading()) {
                if (!route.open()) {
                    assertThat(rosa.get(route.template().replaceAll("[{}]", "")).status())
                            .as("%s, %s", route, aged)
                            .isIn(303, 404);
                }
            }
            assertThat(rosa.get("/").location()).startsWith("/login");
        }
    }

    private String cell(Who who, Route route, String path) {
        return String.valueOf(asked(who, route, path).status());
    }

    private Answer asked(Who who, Route route, String path) {
        world.calm();
        boolean signsOut = route.key().equals("POST /logout")
                && List.of(RUTH, ROSA, INES, SAM, PAT).contains(who);
        Caller caller = signsOut ? world.signIn(who.username) : world.caller(who);
        return route.reads() ? caller.get(path) : caller.post(route, path, empty(route, who));
    }

    /** A try to sign in counts against a name: against one's own alone. */
    private static Fields empty(Route route, Who who) {
        return route.key().equals("POST /login") ? Fields.of("username", who.username + "x") : Fields.of();
    }
}
