package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgencyPagesTest {

    @Inject
    Desks desks;

    @Inject
    Agencies agencies;

    @Inject
    Contacts contacts;

    @Inject
    Clocks clocks;

    private TestBrowser reporter = new TestBrowser();

    @BeforeEach
    void signIn() {
        reporter = desks.browserOf(Role.REPORTER);
    }

    @Test
    void theListShowsTheStarterDirectory() {
        Page list = reporter.get("/agencies?q=fbi");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body())
                .contains(
                        "Federal Bureau of Investigation",
                        "part of",
                        "Department of Justice",
                        "New agency",
                        "1 agency");
    }

    @Test
    void theListLeadsToItsNextPage() {
        Page first = reporter.get("/agencies?jurisdiction=US");
        assertThat(first.body()).contains("rel=\"next\"").contains("jurisdiction=US");
        String next = first.body()
                .replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        Page second = reporter.get("/agencies" + next);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).contains("docket-title").doesNotContain("rel=\"next\"");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(reporter.get("/agencies?q=no+such+agency").body()).contains("No agency of that name", "Add it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%00",
                "?q=%F0%9F%A6%8A",
                "?after=x",
                "?after=99999999999999999999",
                "?jurisdiction=%27",
                "?q=%25_"
            })
    void oddFiltersBreakNothing(String query) {
        assertThat(reporter.get("/agencies" + query).status()).isEqualTo(200);
        assertThat(reporter.get("/agencies/search" + query).status()).isEqualTo(200);
    }

    @Test
    void theSearchAnswersAsTomSelectReadsIt() {
        Page hits = reporter.get("/agencies/search?q=fbi");
        assertThat(hits.answer().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(hits.body())
                .contains("\"name\":\"FBI – Federal Bureau of Investigation\"", "\"hint\":\"Department of Justice\"");
    }

    @Test
    void aReaderReadsAndChangesNothing() {
        TestBrowser reader = desks.browserOf(Role.READER);
        assertThat(reader.get("/agencies").status()).isEqualTo(200);
        assertThat(reader.get("/agencies").body()).doesNotContain("New agency");
        assertThat(reader.get("/agencies/search?q=fbi").status()).isEqualTo(200);
        long fbi = fbi();
        for (String path :
                List.of("/agencies/new", "/agencies/" + fbi + "/edit", "/agencies/" + fbi + "/contacts/new")) {
            assertThat(reader.get(path).status()).as(path).isEqualTo(403);
        }
        for (String path : List.of("/agencies", "/agencies/" + fbi + "/edit", "/agencies/" + fbi + "/closures")) {
            assertThat(reader.post(path, "name", "x").status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void aStrangerSeesNothing() {
        TestBrowser stranger = new TestBrowser();
        assertThat(stranger.get("/agencies").body()).doesNotContain("Federal Bureau");
        assertThat(stranger.get("/agencies/search?q=fbi").body()).doesNotContain("FBI");
    }

    @Test
    void aNewAgencyIsAddedWithItsFirstContact() {
        long id = added("Harbor County Clerk", "way", "EMAIL", "address", "foia@harbor.example");
        Page itsPage = reporter.get("/agencies/" + id);
        assertThat(itsPage.status()).isEqualTo(200);
        assertThat(itsPage.body()).contains("Harbor County Clerk", "foia@harbor.example", "/settings/law/US-CA");
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(agencies.byId(id).name()).isEqualTo("Harbor County Clerk");
            assertThat(contacts.of(id)).singleElement().satisfies(contact -> assertThat(contact.serves(Purpose.REQUEST))
                    .isTrue());
        });
    }

    @Test
    void aWrongFormKeepsWhatWasTyped() {
        Page page = reporter.post(
                "/agencies",
                "name",
                "Harbor Port",
                "jurisdiction",
                "XX",
                "website",
                "javascript:alert(1)",
                "address",
                "nonsense",
                "way",
                "EMAIL",
                "parent",
                "abc",
                "surprise",
                "field");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("value=\"Harbor Port\"", "Choose whose law binds it", "begins with https://")
                .contains("looks like foia@agency.gov", "Choose an agency of the list")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void anAgencyWeHaveIsOfferedInsteadOfASecondOne() {
        Page warned = reporter.post("/agencies", "name", "Federal Bureau of Investigations", "jurisdiction", "US");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.body()).contains("There is already", "/agencies/" + fbi(), "Save as another agency");
        Page saved = reporter.post(
                "/agencies", "name", "Federal Bureau of Investigations", "jurisdiction", "US", "anyway", "yes");
        assertThat(saved.status()).isEqualTo(303);
    }

    @Test
    void oddInputIsASentenceAndNeverAFault() {
        for (String odd : List.of("x".repeat(10_000), "a\u0000b", "a\u0007b", "🦊", "\u202e", "")) {
            Page page = reporter.post(
                    "/agencies",
                    "name",
                    odd,
                    "abbreviation",
                    odd,
                    "aliases",
                    odd,
                    "website",
                    odd,
                    "notes",
                    odd,
                    "jurisdiction",
                    odd,
                    "parent",
                    odd,
                    "address",
                    odd,
                    "way",
                    odd,
                    "receipt",
                    odd);
            assertThat(page.status()).as(odd).isEqualTo(422);
        }
        long id = added("قسم الشرطة 🦊 " + System.nanoTime());
        assertThat(reporter.get("/agencies/" + id + "/edit").body()).contains("قسم الشرطة 🦊");
        assertThat(reporter.get("/agencies?q=" + "x".repeat(1_500)).status()).isEqualTo(200);
        assertThat(reporter.get("/agencies/0/edit").status()).isEqualTo(404);
        assertThat(reporter.get("/agencies/99999999999999999999/edit").status()).isEqualTo(404);
        assertThat(reporter.post("/agencies/" + id + "/closures/2026-02-30/removal")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anEditIsSavedAndTellsTheClockOnlyWhenItMatters() {
        long id = added("Harbor Harbour " + System.nanoTime());
        assertThat(edit(id, 0, "name", "Harbor Pilots").status()).isEqualTo(303);
        assertThat(clocks.timesHeard(id)).isZero();
        int version =
                QuarkusTransaction.requiringNew().call(() -> agencies.byId(id).version());
        assertThat(edit(id, version, "name", "Harbor Pilots", "receipt", "on").status())
                .isEqualTo(303);
        assertThat(clocks.timesHeard(id)).isEqualTo(1);
    }

    @Test
    void theLaterOfTwoEditorsSeesBothAndLosesNothing() {
        long id = added("Harbor Tolls " + System.nanoTime());
        edit(id, 0, "name", "Harbor Toll Office", "notes", "first note");
        Page conflict = edit(id, 0, "name", "Tolls of Harbor", "notes", "second note");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Harbor Toll Office", "first note")
                .contains("value=\"Tolls of Harbor\"", "second note");
        int version =
                QuarkusTransaction.requiringNew().call(() -> agencies.byId(id).version());
        assertThat(conflict.body()).contains("name=\"version\" value=\"" + version + "\"");
        assertThat(edit(id, version, "name", "Tolls of Harbor", "notes", "second note")
                        .status())
                .isEqualTo(303);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> agencies.byId(id).name()))
                .isEqualTo("Tolls of Harbor");
    }

    @Test
    void aWrongEditKeepsWhatWasTyped() {
        long id = added("Harbor Lights " + System.nanoTime());
        Page page = edit(id, 0, "name", "", "notes", "kept");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("The agency needs a name", "kept");
        assertThat(edit(id, 0, "name", "Harbor Lights", "parent", String.valueOf(id))
                        .body())
                .contains("cannot be part of itself");
    }

    @Test
    void aContactIsAddedVerifiedRetiredAndBroughtBack() {
        long id = added("Harbor Police " + System.nanoTime());
        String path = "/agencies/" + id + "/contacts";
        assertThat(reporter.get(path + "/new").body()).contains("New contact of");
        assertThat(reporter.post(path, "purpose", "APPEAL", "way", "FAX", "address", "no")
                        .status())
                .isEqualTo(422);
        assertThat(reporter.post(path, "purpose", "APPEAL", "way", "FAX", "address", "202-555-0142")
                        .status())
                .isEqualTo(303);
        long contact = only(id).id;
        assertThat(reporter.post(path + "/" + contact + "/verification").location())
                .isEqualTo("/agencies/" + id);
        assertThat(only(id).verifiedOn()).isPresent();
        assertThat(reporter.post(path + "/" + contact + "/retirement").status()).isEqualTo(303);
        assertThat(only(id).isRetired()).isTrue();
        assertThat(reporter.post(path + "/" + contact + "/verification").status())
                .isEqualTo(409);
        assertThat(reporter.post(path + "/" + contact + "/return").status()).isEqualTo(303);
        assertThat(only(id).isRetired()).isFalse();
        assertThat(reporter.post("/agencies/" + fbi() + "/contacts/" + contact + "/retirement")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aClosedDayIsAddedOnceAndRemoved() {
        long id = added("Harbor Court " + System.nanoTime());
        String path = "/agencies/" + id + "/closures";
        assertThat(reporter.get(path + "/new").status()).isEqualTo(200);
        assertThat(reporter.post(path, "day", "2026-02-30", "why", "Flood").status())
                .isEqualTo(422);
        assertThat(reporter.post(path, "day", "2026-03-30", "why", "Flood").status())
                .isEqualTo(303);
        assertThat(reporter.post(path, "day", "2026-03-30", "why", "Fire").status())
                .isEqualTo(409);
        assertThat(clocks.timesHeard(id)).isEqualTo(1);
        assertThat(reporter.post(path + "/2026-03-30/removal").status()).isEqualTo(303);
        assertThat(reporter.post(path + "/2026-03-30/removal").status()).isEqualTo(303);
        assertThat(clocks.timesHeard(id)).isEqualTo(2);
    }

    private long added(String name, String... more) {
        Page page = reporter.post("/agencies", with(more, "name", name, "jurisdiction", "US-CA", "anyway", "yes"));
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return Long.parseLong(page.location().replace("/agencies/", ""));
    }

    private Page edit(long id, int version, String... more) {
        return reporter.post(
                "/agencies/" + id + "/edit",
                with(more, "jurisdiction", "US-CA", "offered", "on", "version", String.valueOf(version)));
    }

    private static String[] with(String[] more, String... fields) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    private Contact only(long agency) {
        return QuarkusTransaction.requiringNew().call(() -> contacts.of(agency).get(0));
    }

    private long fbi() {
        return QuarkusTransaction.requiringNew()
                .call(() -> agencies.byKey("fbi").orElseThrow().id());
    }
}
