package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Other spellings of an address lead nowhere that its plain spelling does not, and nobody waits for an answer. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SweptDesk.class)
class SpellingTest {

    private static final int PATIENCE = 2_000;

    @Inject
    World world;

    @Test
    void noSpellingOpensADoorToAStranger() {
        sweep(Who.STRANGER, Routes.all().stream().filter(route -> !route.open()).toList());
    }

    @Test
    void noSpellingOpensADoorThatIsClosedToAReader() {
        sweep(
                Who.RUTH,
                Routes.all().stream().filter(route -> !route.allows("READER")).toList());
    }

    private void sweep(Who who, List<Route> routes) {
        Things things = world.things();
        assertThat(routes).isNotEmpty();
        try (Wire wire = new Wire(PATIENCE)) {
            Caller caller = world.caller(who).on(wire);
            for (Route route : routes) {
                for (String spelling : spellings(things.path(route))) {
                    answers(route + " spelled " + spelling, asked(caller, route, spelling));
                }
            }
        }
    }

    private static Answer asked(Caller caller, Route route, String spelling) {
        return route.reads() ? caller.get(spelling) : caller.post(route, spelling, Fields.of());
    }

    private static void answers(String what, Answer answer) {
        assertThat(answer).as(what).isNotEqualTo(Answer.HUNG);
        assertThat(answer.status()).as(what).isLessThan(500);
        boolean toSignIn = answer.status() / 100 == 3 && answer.location().startsWith("/login");
        boolean cut = answer.equals(Answer.CUT);
        assertThat(toSignIn || cut || answer.refused())
                .as("%s: %s", what, answer)
                .isTrue();
    }

    private static List<String> spellings(String path) {
        String last = path.substring(0, path.lastIndexOf('/'));
        String tail = path.substring(path.lastIndexOf('/') + 1);
        return List.of(
                path + ";x",
                path + ";x=1;y=2",
                path.replaceFirst("(/[^/]*)", "$1;x"),
                "/;" + path,
                path + "%3Bx",
                last + "%2F" + tail,
                last + "%5C" + tail,
                last + "\\" + tail,
                "/" + path,
                path.replace("/", "//"),
                last + "/./" + tail,
                "/." + path,
                "/desk/.." + path,
                "/desk/desk.css/../.." + path,
                "/%2e" + path,
                "/desk/%2e%2e" + path,
                "/desk/%252e%252e" + path,
                last + "%252F" + tail,
                path.toUpperCase(Locale.ROOT) + "/",
                path + "/",
                path + "%00",
                path + "%00.css",
                path + "%20",
                path + "%09",
                path + ".",
                path + ".css",
                path + "/desk.css",
                path + "%",
                path + "%zz",
                path + "%0d%0aX-Extra:%20yes",
                path + "%c0%af",
                path + "?;x",
                path + "#/desk/desk.css",
                path + "é",
                "http://localhost" + path,
                "desk" + path,
                encodedLetter(path));
    }

    private static String encodedLetter(String path) {
        return path.length() < 2 ? path + "?" : "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2);
    }
}
