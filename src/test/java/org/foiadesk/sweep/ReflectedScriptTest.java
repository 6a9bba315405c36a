package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What an address or a cookie says is said back as text alone, in pages and in sheets. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SweptDesk.class)
class ReflectedScriptTest {

    @Inject
    World world;

    @Test
    void whatAnAddressOrACookieSaysComesBackAsText() throws IOException {
        Caller rosa = world.caller(Who.ROSA);
        for (Route route : Routes.reading()) {
            if (route.parameters().isEmpty()) {
                String names =
                        "?q=%1$s&tag=%1$s&title=%1$s&body=%1$s&next=%1$s&token=%1$s&agency=%1$s&after=%1$s&filedOn=%1$s";
                List<String> harmless = Shapes.of(rosa.get(route.template() + names.formatted("harmless")));
                for (String payload : Shapes.payloads(190)) {
                    Answer answer = rosa.get(route.template() + names.formatted(Fields.encode(payload)));
                    assertThat(Shapes.parting(harmless, Shapes.of(answer)))
                            .as("%s %s", route, payload)
                            .isEmpty();
                    assertThat(answer.status()).as("%s %s", route, payload).isLessThan(500);
                }
            }
        }
        List<String> said = Shapes.of(flashed(rosa, "harmless"));
        for (String payload : Shapes.payloads(190)) {
            assertThat(Shapes.parting(said, Shapes.of(flashed(rosa, payload))))
                    .as(payload)
                    .isEmpty();
        }
    }

    private static Answer flashed(Caller rosa, String text) {
        Ask ask = Ask.get("/agencies/new")
                .with(
                        "Cookie",
                        "csrf=" + rosa.token() + "; sid=" + rosa.session() + "; flash="
                                + Fields.encode(text).replace("+", "%20"));
        return rosa.wire().send(ask);
    }

    @Test
    void noCellOfTheSheetIsAFormula() throws IOException {
        Things things = world.things();
        for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "=cmd|' /C calc'!A0")) {
            Fields typed = Fields.each(text, "title", "tags").and("agency", String.valueOf(things.agency()));
            World.made(world.caller(Who.ROSA).post("/requests", typed));
        }
        Answer sheet = world.caller(Who.ROSA).get("/requests.csv?agency=" + things.agency());
        assertThat(sheet.body().lines()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(Pattern.compile("(^|,)\"[=+\\-@\\t＝＋－＠]", Pattern.MULTILINE)
                        .matcher(sheet.body())
                        .results())
                .isEmpty();
    }
}
