package org.foiadesk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.search.SearchDesk.found;
import static org.foiadesk.search.SearchDesk.must;
import static org.foiadesk.search.SearchDesk.search;
import static org.foiadesk.search.SearchDesk.word;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found, and in which order. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchTest {

    @Inject
    SearchDesk desk;

    private TestBrowser rosa;
    private TestBrowser dev;

    @BeforeEach
    void cast() {
        rosa = desk.as("search.rosa", Role.REPORTER);
        dev = desk.as("search.dev", Role.REPORTER);
    }

    @Test
    void everythingWrittenAboutARequestIsFoundInAnyFormOfTheWord() {
        String w = word();
        String title = "Orders of " + w + "titles";
        String number = desk.logged(
                rosa,
                title,
                "body",
                "All about " + w + "body.",
                "note",
                "Ask " + w + "note first",
                "tags",
                w + "tag",
                "requesterOfRecord",
                w + "requester",
                "number",
                w + "-17/2",
                "proof",
                w + "proof");
        desk.records(rosa, number, "called", "whom", w + "whom", "outcome", "call again", "note", w + "spoken");
        for (String part :
                new String[] {"title", "body", "note", "tag", "requester", "-17/2", "proof", "whom", "spoken"}) {
            Page page = search(dev, w + part + " orders");
            assertThat(page.body()).as(part).contains("/requests/" + number);
        }
        assertThat(found(dev, "ORDER \"" + w + "title\"")).containsExactly(title);
    }

    @Test
    void wordsThatAreTakenAwayAreNotFoundAnyMore() {
        String w = word();
        String number = desk.logged(rosa, "Old " + w, "number", w + "9");
        must(303, rosa.post("/requests/" + number + "/details", "title", "New " + w + "new", "version", "0"));
        must(303, rosa.post("/requests/" + number + "/numbers/forget", "kind", "REQUEST", "value", w + "9"));
        assertThat(found(rosa, w)).isEmpty();
        assertThat(found(rosa, w + "9")).isEmpty();
        assertThat(found(rosa, w + "new")).containsExactly("New " + w + "new");
    }

    @Test
    void aPaperIsFoundByItsNameUntilItIsRemoved() {
        String w = word();
        String number = desk.logged(rosa, "Papers");
        String paper = TableRows.one(
                "INSERT INTO document (id, request_id, once, kind, name, original_name, description, size, sha256,"
                        + " uploaded_by, uploaded_at) SELECT nextval('document_id'), id, gen_random_uuid(), 'NOTE',"
                        + " 'log.pdf', '', ?, 5, sha256('bytes'), owner_id, now() FROM request WHERE number = ?"
                        + " RETURNING id",
                "What " + w + " said",
                number);
        assertThat(found(dev, w)).containsExactly("Papers");
        must(303, rosa.post("/documents/" + paper + "/removal"));
        assertThat(found(dev, w)).isEmpty();
        must(303, rosa.post("/documents/" + paper + "/return"));
        assertThat(found(dev, w)).containsExactly("Papers");
    }

    @Test
    void anAgencyIsFoundByItsNameAndByItsNewNameAtOnce() {
        String w = word();
        String bureau = agency("Bureau of " + w);
        desk.logged(rosa, "To the bureau", "agency", bureau);
        assertThat(found(dev, w)).containsExactly("To the bureau");
        assertThat(found(dev, "agency:" + w)).containsExactly("To the bureau");
        assertThat(search(dev, w).body()).contains("href=\"/agencies/" + bureau);
        TableRows.run(
                "UPDATE agency SET sought = replace(sought, ?, ?) WHERE id = ?",
                w,
                w + "renamed",
                Long.valueOf(bureau));
        assertThat(found(dev, w + "renamed")).containsExactly("To the bureau");
        assertThat(found(dev, "\"" + w + "\"")).isEmpty();
    }

    private String agency(String name) {
        Page made = rosa.post(
                "/agencies",
                "name",
                name,
                "jurisdiction",
                "US",
                "offered",
                "on",
                "anyway",
                "yes",
                "way",
                "POST",
                "address",
                "1 Main Street");
        must(303, made);
        return made.location().replaceFirst(".*/", "");
    }

    @Test
    void phrasesStandTogetherAndUnwantedWordsAreNotThere() {
        String w = word();
        desk.logged(rosa, w + " body cameras");
        desk.logged(rosa, w + " cameras on a body of police");
        assertThat(found(rosa, w + " \"body cameras\"")).containsExactly(w + " body cameras");
        assertThat(found(rosa, w + " -police")).containsExactly(w + " body cameras");
        assertThat(found(rosa, w + " -\"body cameras\"")).containsExactly(w + " cameras on a body of police");
        assertThat(found(rosa, "-police " + w + " -\"body cameras\"")).isEmpty();
    }

    @Test
    void titlesComeBeforeNotesAndNewerBeforeOlder() {
        String w = word();
        desk.logged(rosa, "Older " + w);
        desk.logged(rosa, "Older note", "note", w);
        desk.logged(rosa, "Newer " + w);
        desk.logged(rosa, "Newer note", "note", w);
        assertThat(found(rosa, w)).containsExactly("Newer " + w, "Older " + w, "Newer note", "Older note");
    }

    @Test
    void aNumberBorneTwiceComesBeforeTitlesThatHoldIt() {
        String number = "77-" + word();
        desk.logged(rosa, "First of two", "number", number);
        desk.logged(rosa, "Second of two", "number", number);
        desk.logged(rosa, "About " + number);
        assertThat(found(rosa, number)).containsExactly("Second of two", "First of two", "About " + number);
    }

    @Test
    void aNumberAloneOpensTheFileAndOneWithAWordDoesNot() {
        String tracking = word() + "-2026-000";
        String number = desk.logged(rosa, "Numbered", "number", tracking);
        for (String typed : new String[] {number, " " + number + " ", "number:" + number, tracking}) {
            assertThat(search(dev, typed).location()).as(typed).endsWith("/requests/" + number);
        }
        assertThat(search(dev, number + " numbered").status()).isEqualTo(200);
        assertThat(found(dev, number + " numbered")).containsExactly("Numbered");
        assertThat(search(dev, number + " late").status()).isEqualTo(200);
    }

    @Test
    void filtersNarrowByTheWordsOfTheLists() {
        String w = word();
        String fbi = desk.logged(rosa, w + " of Rosa", "tags", w + "ice");
        desk.logged(dev, w + " of Dev", "agency", String.valueOf(SearchDesk.agency("nara")), "filedOn", "-300");
        desk.records(rosa, fbi, "released-in-part", "note", "some");
        assertThat(found(rosa, w + " agency:fbi")).containsExactly(w + " of Rosa");
        assertThat(found(rosa, w + " -agency:fbi")).containsExactly(w + " of Dev");
        assertThat(found(rosa, w + " agency:fbi agency:nara")).hasSize(2);
        assertThat(found(rosa, w + " stage:redacted")).containsExactly(w + " of Rosa");
        assertThat(found(rosa, w + " -stage:redacted")).containsExactly(w + " of Dev");
        assertThat(found(rosa, w + " owner:search.dev")).containsExactly(w + " of Dev");
        assertThat(found(rosa, w + " owner:me")).containsExactly(w + " of Rosa");
        assertThat(found(rosa, "tag:" + w + "ICE")).containsExactly(w + " of Rosa");
        assertThat(found(rosa, w + " -tag:" + w + "ice")).containsExactly(w + " of Dev");
        assertThat(found(rosa, w + " late")).containsExactly(w + " of Dev");
        assertThat(found(rosa, w + " -late")).containsExactly(w + " of Rosa");
        assertThat(found(rosa, w + " move:ours")).containsExactly(w + " of Rosa");
        assertThat(found(rosa, w + " move:agency")).containsExactly(w + " of Dev");
        assertThat(search(rosa, w + " agency:nara late").body()).contains("Narrowed to", "agency: NARA", ">late<");
    }

    @Test
    void filtersAloneFindToo() {
        String tag = word();
        desk.logged(rosa, "Only by tag", "tags", tag, "filedOn", "-300");
        assertThat(found(dev, "agency:fbi late tag:" + tag)).containsExactly("Only by tag");
        assertThat(found(dev, "agency:fbi -late tag:" + tag)).isEmpty();
        assertThat(SearchDesk.count(dev, "late tag:" + tag)).isEqualTo("1 request");
    }

    @Test
    void whereTheWordsStandIsMarkedAndMarkupStaysText() {
        String w = word();
        desk.logged(rosa, "A <b>bold</b> " + w, "note", "long before <i>" + w + "noted</i> & after");
        String title = search(rosa, w).body();
        assertThat(title).contains("&lt;b&gt;bold&lt;/b&gt; ").doesNotContain("<b>bold");
        String note = search(rosa, w + "noted").body();
        assertThat(note).contains("<mark>" + w + "noted</mark>", "long before");
        assertThat(note).doesNotContain("<b>bold").doesNotContain("<i>").doesNotContain("\uE000");
        String plain = desk.logged(rosa, "Plain " + w + "plain title");
        assertThat(search(rosa, w + "plain").body())
                .contains("href=\"/requests/" + plain, "Plain <mark>" + w + "plain</mark> title");
    }

    @Test
    void aMisspeltNameIsPutRightWhereThatFindsSomething() {
        desk.logged(rosa, "Surveillance planes, asked of the bureau");
        Page page = search(rosa, "burau federel");
        assertThat(page.body())
                .contains("Nothing found", "Agencies spelled nearly so", "Federal Bureau of Investigation");
        assertThat(page.body()).contains("Did you mean", ">bureau federal</a>");
        assertThat(search(rosa, "owner:serch.rosa").body())
                .contains("Nobody here is called", "Did you mean search.rosa Test?");
        assertThat(search(rosa, "agency:\"federel buro of investigaton\"").body())
                .contains("No agency here is called", "Federal Bureau of Investigation");
    }

    @Test
    void whatCannotBeAnsweredIsSaidInASentenceBesideTheBox() {
        for (String[] pair : new String[][] {
            {"stage:blue", "No stage is called “blue”. The stages are: draft, filed"},
            {"agency:", "agency: needs an abbreviation or a name"},
            {"section:-", "section: needs a section of the newsroom"},
            {"owner:zzzzz", "Nobody here is called “zzzzz”."},
            {"section:zzzzz", "No section of the newsroom"},
            {"move:up", "moves nothing here"},
            {"\"\" - :", "There is nothing to look for in that."},
            {"the of", "Words as small as that stand everywhere."},
            {"\0", "characters that cannot be printed"},
            {"x".repeat(3_000), "at most 300 characters"}
        }) {
            Page page = search(rosa, pair[0]);
            assertThat(page.status()).as(pair[1]).isEqualTo(422);
            assertThat(page.body()).contains(pair[1]).doesNotContain("Nothing found");
        }
        assertThat(search(rosa, "x".repeat(10_000)).status()).isBetween(400, 499);
        assertThat(search(rosa, "<script>-stage:x'\"").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>-");
    }

    @Test
    void anEmptyBoxExplainsTheLanguageAndNothingFoundSaysWhatToDo() {
        assertThat(rosa.get("/search").body()).contains("What you can type", "agency:fbi late");
        assertThat(search(rosa, word()).body()).contains("Nothing found", "Take a word or a filter away");
        assertThat(rosa.get("/search?q=x&page=0").status()).isEqualTo(200);
        assertThat(rosa.get("/search?q=x&page=99999").status()).isEqualTo(200);
    }
}
