package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.foiadesk.people.Role;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Whatever is typed into a free text comes back as text: a page keeps the tags it has when the text is harmless. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SweptDesk.class)
class StoredScriptTest {

    @Inject
    World world;

    @Inject
    Tables tables;

    @Test
    void aRequestOfPayloadsHasTheTagsOfAHarmlessOne() throws IOException {
        Things things = world.things();
        world.caller(Who.RUTH); // she stands among those who could help, from now on
        List<String> harmless = Shapes.all(pagesOf(request(things, "Harmless words")));
        for (String payload : Shapes.payloads(190)) {
            List<Answer> pages = pagesOf(request(things, payload));
            assertThat(pages.get(0).body()).as(payload).contains("&");
            assertThat(Shapes.parting(harmless, Shapes.all(pages))).as(payload).isEmpty();
        }
        assertThat(Shapes.of(world.caller(Who.SAM).get("/glass"))).isNotEmpty();
        lists("/", "/requests", "/requests?sort=NEWEST", "/agencies/" + things.agency());
    }

    private String request(Things things, String text) {
        Caller rosa = world.caller(Who.ROSA);
        Fields typed = Fields.each(text, "title", "body", "note", "proof", "requesterOfRecord")
                .and("tags", clip(plain(text), 40))
                .and("number", clip(plain(text), 90))
                .and("agency", String.valueOf(things.agency()))
                .and("filedOn", "-9");
        String path = "/requests/" + World.made(rosa.post("/requests", typed));
        for (String kind : List.of("called", "mediation-opened", "acknowledged", "date-set")) {
            Fields facts = Forms.note(text).and(Fields.each(text, "whom", "outcome", "with", "why"));
            World.must(303, rosa.post(path + "/events/" + kind, facts.and("until", "+30")));
        }
        World.must(303, rosa.post(path + "/entries/3/strike", Fields.of("reason", text)));
        Caller ines = world.caller(Who.INES);
        World.must(303, ines.post(path + "/hold", Fields.of("reason", "Why: " + text)));
        World.must(303, ines.post(path + "/hold/lift", Fields.of("reason", "Why: " + text)));
        Fields wish = Fields.of("number", "2019-123456", "whom", String.valueOf(world.id(Who.SAM)));
        World.must(303, ines.post("/glass", wish.and("reason", "Why: " + text)));
        World.must(303, ines.post(path + "/purge", Fields.of("reason", "Why: " + text)));
        return path;
    }

    /** One tag, one number: what parts them is taken out. */
    private static String plain(String text) {
        return text.replaceAll("[,;]", " ");
    }

    private static String clip(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length())).strip();
    }

    private List<Answer> pagesOf(String path) {
        Caller ines = world.caller(Who.INES);
        Fields wrong = Fields.of("title", "", "version", "0");
        return List.of(
                ines.get(path),
                ines.get(path + "/details"),
                ines.get(path + "/access"),
                ines.get(path + "/hold"),
                ines.get(path + "/purge"),
                ines.get(path + "/events/noted"),
                ines.get(path + "/entries/4/strike"),
                world.caller(Who.PAT).get(path + "/purge"),
                world.caller(Who.RUTH).get(path),
                ines.post(path + "/details", wrong));
    }

    @Test
    void anAgencyOfPayloadsHasTheTagsOfAHarmlessOne() throws IOException {
        List<String> harmless = Shapes.all(agency("Harmless words"));
        for (String payload : Shapes.payloads(100)) {
            assertThat(Shapes.parting(harmless, Shapes.all(agency(payload))))
                    .as(payload)
                    .isEmpty();
        }
        lists("/agencies", "/requests/new");
    }

    private List<Answer> agency(String text) {
        Caller ines = world.caller(Who.INES);
        Fields typed = Fields.each(text, "aliases", "notes")
                .and("name", World.fresh("Agency ") + text)
                .and("abbreviation", clip(text, 30))
                .and(always());
        String id = World.made(ines.post("/agencies", typed));
        String path = "/agencies/" + id;
        Fields contact =
                Fields.each(text, "address", "person", "note", "source").and("way", "POST");
        World.must(303, ines.post(path + "/contacts", contact));
        World.must(303, ines.post(path + "/closures", Fields.of("day", "2026-03-04", "why", text)));
        Fields part = Fields.of("name", World.fresh("Component "), "parent", id).and(always());
        String child = "/agencies/" + World.made(ines.post("/agencies", part));
        return List.of(
                ines.get(path),
                ines.get(path + "/edit"),
                ines.get(path + "/contacts/new"),
                ines.get(path + "/closures/new"),
                ines.get(child));
    }

    private static Fields always() {
        return Fields.of("jurisdiction", "US", "offered", "on", "anyway", "yes");
    }

    @Test
    void peopleAndSettingsOfPayloadsHaveTheTagsOfHarmlessOnes() throws IOException {
        Things things = world.things();
        tables.countedAnew();
        Caller spare = world.newcomer(World.fresh("reader"), Role.READER);
        List<String> harmless = Shapes.all(people(things, "Harmless words", spare));
        for (String payload : Shapes.payloads(80)) {
            assertThat(Shapes.parting(harmless, Shapes.all(people(things, payload, spare))))
                    .as(payload)
                    .isEmpty();
        }
    }

    private List<Answer> people(Things things, String text, Caller spare) {
        Caller pat = world.caller(Who.PAT);
        World.must(303, pat.post("/people/" + things.person(), Fields.of("name", text, "roles", "REPORTER")));
        Answer section = pat.post("/settings/sections/" + things.section(), Fields.of("section", text));
        World.must(303, section);
        World.must(303, pat.post("/settings/newsroom", Fields.of("name", text, "zone", "America/New_York")));
        String invitation = World.made(pat.post("/people/invitations", Fields.of("whom", text, "roles", "READER")));
        List<Answer> pages = List.of(
                pat.get("/people/" + things.person()),
                pat.get("/people/invitations/" + invitation),
                pat.get("/settings"),
                spare.get("/profile"),
                spare.get("/people"),
                pat.post("/people/invitations", Fields.of("whom", text)),
                world.caller(Who.STRANGER).get("/login"));
        World.must(303, pat.post("/people/invitations/" + invitation + "/revocation", Fields.of()));
        World.must(303, pat.post("/settings/newsroom", Fields.of("name", "The Lantern", "zone", "America/New_York")));
        return pages;
    }

    private void lists(String... paths) {
        for (String path : paths) {
            assertThat(Shapes.of(world.caller(Who.ROSA).get(path))).as(path).isNotEmpty();
        }
    }
}
