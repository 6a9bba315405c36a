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

    @Test
    void aRequestOfPayloadsHasTheTagsOfAHarmlessOne() throws IOException {
        Things things = world.things();
        List<List<String>> harmless = Shapes.all(pagesOf(request(things, "Harmless words")));
        for (String payload : Shapes.payloads()) {
            List<Answer> pages = pagesOf(request(things, payload));
            assertThat(pages.get(0).body()).as(payload).contains("&");
            assertThat(Shapes.all(pages)).as(payload).isEqualTo(harmless);
        }
        lists("/", "/requests", "/requests?sort=NEWEST", "/agencies/" + things.agency());
    }

    private String request(Things things, String text) {
        Caller rosa = world.caller(Who.ROSA);
        String word = text.replaceAll("[,;]", " ");
        String number = World.made(rosa.post(
                "/requests",
                Fields.of(
                        "title",
                        text,
                        "body",
                        text,
                        "note",
                        text,
                        "proof",
                        text,
                        "requesterOfRecord",
                        text,
                        "tags",
                        word.substring(0, Math.min(40, word.length())),
                        "number",
                        word,
                        "agency",
                        String.valueOf(things.agency()),
                        "filedOn",
                        "-9",
                        "once",
                        Forms.once())));
        for (String kind : List.of("called", "mediation-opened", "acknowledged", "date-set")) {
            Fields facts = Forms.note(text)
                    .and(Fields.of("whom", text, "outcome", text, "with", text, "why", text, "until", "+30"));
            World.must(303, rosa.post("/requests/" + number + "/events/" + kind, facts));
        }
        World.must(303, rosa.post("/requests/" + number + "/entries/3/strike", Fields.of("reason", text)));
        World.must(
                303,
                world.caller(Who.INES).post("/requests/" + number + "/purge", Fields.of("reason", text + " long")));
        return number;
    }

    private List<Answer> pagesOf(String number) {
        String path = "/requests/" + number;
        Caller ines = world.caller(Who.INES);
        Fields wrong = Fields.of("title", "", "version", "0");
        return List.of(
                ines.get(path),
                ines.get(path + "/details"),
                ines.get(path + "/access"),
                ines.get(path + "/purge"),
                ines.get(path + "/events/noted"),
                ines.get(path + "/entries/4/strike"),
                world.caller(Who.PAT).get(path + "/purge"),
                world.caller(Who.RUTH).get(path),
                ines.post(path + "/details", wrong));
    }

    @Test
    void anAgencyOfPayloadsHasTheTagsOfAHarmlessOne() throws IOException {
        List<List<String>> harmless = Shapes.all(agency("Harmless words"));
        for (String payload : Shapes.payloads()) {
            assertThat(Shapes.all(agency(payload))).as(payload).isEqualTo(harmless);
        }
        lists("/agencies", "/requests/new");
    }

    private List<Answer> agency(String text) {
        Caller ines = world.caller(Who.INES);
        String path = "/agencies/"
                + World.made(ines.post(
                        "/agencies",
                        Fields.of(
                                "name",
                                World.fresh("Agency ") + text,
                                "abbreviation",
                                text.substring(0, Math.min(30, text.length())).strip(),
                                "aliases",
                                text,
                                "notes",
                                text,
                                "jurisdiction",
                                "US",
                                "offered",
                                "on",
                                "anyway",
                                "yes")));
        World.must(
                303,
                ines.post(
                        path + "/contacts",
                        Fields.of(
                                "purpose", "REQUEST", "way", "POST", "address", text, "person", text, "note", text,
                                "source", text)));
        World.must(303, ines.post(path + "/closures", Fields.of("day", "2026-03-04", "why", text)));
        String child = "/agencies/"
                + World.made(ines.post(
                        "/agencies",
                        Fields.of(
                                "name",
                                World.fresh("Component "),
                                "jurisdiction",
                                "US",
                                "offered",
                                "on",
                                "anyway",
                                "yes",
                                "parent",
                                path.substring("/agencies/".length()))));
        return List.of(
                ines.get(path),
                ines.get(path + "/edit"),
                ines.get(path + "/contacts/new"),
                ines.get(path + "/closures/new"),
                ines.get(child));
    }

    @Test
    void peopleAndSettingsOfPayloadsHaveTheTagsOfHarmlessOnes() throws IOException {
        Things things = world.things();
        Caller spare = world.newcomer(World.fresh("reader"), Role.READER);
        List<List<String>> harmless = Shapes.all(people(things, "Harmless words", spare));
        for (String payload : Shapes.payloads()) {
            String text = payload.substring(0, Math.min(80, payload.length())).strip();
            assertThat(Shapes.all(people(things, text, spare))).as(payload).isEqualTo(harmless);
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
