package org.foiadesk.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.foiadesk.document.Courier.Parcel;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PapersAreKeptTest {

    @Inject
    PaperDesk desk;

    @Inject
    Leftovers leftovers;

    @Inject
    Scrub scrub;

    private Courier paula;
    private String number;

    @BeforeEach
    void request() {
        paula = desk.courier("paula", Role.REPORTER);
        number = desk.logged(paula, "NEWSROOM", true);
    }

    @Test
    void whatIsSaidAboutAPaperMayBeChanged() {
        String paper = added("scan0001.pdf");
        Page wrong = edited(paper, "Fee letter.pdf", "many", "2/30");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("The number of pages is not a number.", "is not a date", "Fee letter.pdf");
        assertThat(edited(paper, "../Fee letter.pdf", "1,204", "2026-03-04").status())
                .isEqualTo(303);
        assertThat(page()).contains("Fee letter.pdf", "1204 pages", "dated", "Came as", "scan0001.pdf");
        assertThat(edited(paper, "Older words", "1", "").status())
                .as("somebody else was quicker")
                .isEqualTo(409);
    }

    @Test
    void theFileShowsTheNewestEightAndSaysHowManyAreOlder() {
        for (int i = 1; i <= 9; i++) {
            added("letter-" + i + ".pdf");
        }
        String file = paula.browser().get("/requests/" + number).body();
        assertThat(file)
                .contains("letter-2.pdf", "letter-9.pdf", "1 older paper<")
                .doesNotContain("letter-1.pdf");
        assertThat(page()).contains("letter-1.pdf");
    }

    @Test
    void aPaperThatIsReplacedLiesUnderTheNewOne() {
        String old = added("draft.pdf");
        paula.form(old + "/replacement", Map.of(), new Parcel("final.pdf", new byte[] {2}));
        assertThat(paula.papers(number)).hasSize(1);
        assertThat(page()).containsPattern("(?s)final\\.pdf.*Older versions.*draft\\.pdf");
        assertThat(paula.get(old).body()).containsExactly(1);
        assertThat(paula.form(old + "/replacement", Map.of(), new Parcel("again.pdf", new byte[] {3}))
                        .statusCode())
                .isEqualTo(409);
        String current = "/documents/" + paula.papers(number).get(0);
        paula.browser().post(current + "/removal");
        assertThat(page()).as("the old one stands again").containsPattern("paper-name\"><a href=\"" + old + "\"");
    }

    @Test
    void aPaperIsRemovedInSightAndComesBack() {
        String paper = added("letter.pdf");
        Page removed = paula.browser().post(paper + "/removal");
        assertThat(removed.location()).endsWith("/documents?removed=" + paper.substring("/documents/".length()));
        assertThat(paula.papers(number)).isEmpty();
        assertThat(paula.browser().get(removed.location()).body())
                .containsPattern("(?s)flash.*letter\\.pdf was removed\\..*Undo")
                .contains("Removed papers", "removed by Test paula");
        assertThat(paula.browser().post(paper + "/return").status()).isEqualTo(303);
        assertThat(paula.papers(number)).hasSize(1);
        assertThat(TableRows.one(
                        "SELECT string_agg(deed, ' ' ORDER BY seq) FROM document_deed WHERE document_id = ?",
                        id(paper)))
                .isEqualTo("ADDED REMOVED RETURNED");
    }

    @Test
    void othersPapersAreForTheOwnerAndEditorsToChange() {
        String paper = added("letter.pdf");
        Courier peter = desk.courier("pierre", Role.REPORTER);
        assertThat(peter.browser().post(paper + "/removal").status()).isEqualTo(409);
        assertThat(peter.get(paper + "/edit").statusCode()).isEqualTo(409);
        peter.form("/requests/" + number + "/documents", Map.of(), new Parcel("his.pdf", new byte[] {1}));
        String his = "/documents/" + paula.papers(number).get(0);
        assertThat(paula.browser().post(his + "/removal").status()).isEqualTo(303);
        Courier reader = desk.courier("ruth-reads", Role.READER);
        assertThat(new String(reader.get("/requests/" + number + "/documents").body(), UTF_8))
                .contains("letter.pdf")
                .doesNotContain("Add papers", "/edit\"", "Put back");
        assertThat(reader.get(paper).statusCode()).isEqualTo(200);
    }

    @Test
    void aDiscardedDraftTakesItsPapersAlong() {
        number = desk.logged(paula, "NEWSROOM", false);
        String paper = added("draft.pdf");
        assertThat(paula.browser()
                        .post("/requests/" + number + "/purge/discard")
                        .status())
                .isEqualTo(303);
        assertThat(paula.get(paper).statusCode()).isEqualTo(404);
        leftovers.clear();
        assertThat(TableRows.one("SELECT count(*) FROM document_chunk WHERE document_id = ?", id(paper)))
                .isEqualTo("0");
    }

    @Test
    void theNightlyLookFindsAPaperThatIsNotWhatCameIn() {
        Courier admin = desk.courier("pat-admin", Role.ADMINISTRATOR);
        String paper = added("letter.pdf");
        scrub.run();
        assertThat(settings(admin)).containsPattern("papers? that you may see").contains("sound.");
        TableRows.one("UPDATE document_chunk SET bytes = 'x' WHERE document_id = ? RETURNING 1", id(paper));
        TableRows.one("UPDATE document_check SET checked_at = checked_at - interval '1 day' RETURNING 1");
        scrub.run();
        assertThat(settings(admin)).contains("To be looked at.", "Damaged: papers of " + number + ".");
        TableRows.one("UPDATE request SET level = 'SEALED' WHERE number = ? RETURNING 1", number);
        assertThat(settings(admin))
                .contains("A paper is damaged on a request that you may not see")
                .doesNotContain(number);
        TableRows.one("UPDATE document_chunk SET bytes = '\\x01' WHERE document_id = ? RETURNING 1", id(paper));
        TableRows.one("UPDATE document_check SET checked_at = checked_at - interval '1 day' RETURNING 1");
        scrub.run();
        assertThat(settings(admin)).contains("; sound.").doesNotContain("amaged");
    }

    private static String settings(Courier admin) {
        return admin.browser().get("/settings").body();
    }

    private Page edited(String paper, String name, String pages, String date) {
        return paula.browser()
                .post(
                        paper + "/edit",
                        "name",
                        name,
                        "kind",
                        "FEE_LETTER",
                        "pages",
                        pages,
                        "letterDate",
                        date,
                        "version",
                        "0");
    }

    private String added(String name) {
        assertThat(paula.form("/requests/" + number + "/documents", Map.of(), new Parcel(name, new byte[] {1}))
                        .statusCode())
                .isEqualTo(303);
        return "/documents/" + paula.papers(number).get(0);
    }

    private static long id(String paper) {
        return Long.parseLong(paper.substring("/documents/".length()));
    }

    private String page() {
        return new String(paula.get("/requests/" + number + "/documents").body(), UTF_8);
    }
}
