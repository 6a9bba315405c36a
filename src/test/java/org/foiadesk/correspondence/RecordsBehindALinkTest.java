package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the letter with the link to the records on our own disk, and the password of their files meanwhile. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecordsBehindALinkTest {

    private static final String ADDRESS = "https://doj.app.box.com/s/9k2x8";
    private static final String PASSWORD = "Xq7 & <quill>";
    private static final Pattern RECORD = Pattern.compile("/facts/[0-9-]+/[0-9a-f]{16}/record");

    @Inject
    Mailroom mailroom;

    @Inject
    Today today;

    private TestBrowser lena;
    private String number;

    @BeforeEach
    void aRequestIsLogged() {
        lena = mailroom.person("lena", Role.REPORTER);
        number = mailroom.logged(lena, "Behind a link", "NEWSROOM", "2026-03-02");
    }

    @Test
    void whatALetterSaysOfALinkBecomesADateThatFetchingMeets() {
        LocalDate last = today.date().plusDays(10);
        String day = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US).format(last);
        long letter = arrives("The records are at " + ADDRESS + ". The link will expire on " + day + ".");
        assertThat(lena.post("/letters/" + letter + recordsIt(letter)).status()).isEqualTo(303);

        assertThat(deadlines()).containsExactly("OPEN " + last);
        assertThat(file())
                .contains("<a href=\"" + ADDRESS + "\" rel=\"noopener noreferrer\">doj.app.box.com</a>")
                .contains("The agency says that it works until", "lead away from the desk");
        assertThat(lena.get("/").body()).contains("Fetch the records<span", "/requests/" + number + "#s-links");

        Page done = lena.post(
                "/requests/" + number + "/events/records-fetched",
                "occurredOn",
                "today",
                "result",
                "FETCHED",
                "link",
                "3");
        assertThat(done.status()).isEqualTo(303);
        assertThat(deadlines()).containsExactly("MET " + last);
        assertThat(file())
                .contains("We fetched the records behind the link of entry 3,")
                .doesNotContain("All fetched", "The agency says that it works until");
        assertThat(lena.get("/").body()).doesNotContain("/requests/" + number + "#s-links");
    }

    @Test
    void whereTheLetterNamesNoDayAWeekIsOurGuessAndSaidToBe() {
        long letter = arrives("Your records can be downloaded from " + ADDRESS + " with a password.");
        assertThat(lena.get("/letters/" + letter).body())
                .contains("the letter names no last day to fetch them", "our own guess, a week after the letter");
        lena.post("/letters/" + letter + recordsIt(letter));
        assertThat(deadlines()).containsExactly("OPEN 2026-03-17");
        assertThat(file()).contains("this one is our guess", "Its day has passed.");
    }

    @Test
    void eachOfSeveralLinksInALetterIsRecordedAndTheSameIsNotTwice() {
        String text = "Download the records: " + ADDRESS + " and https://files.agency.example/second";
        long letter = arrives(text);
        lena.post("/letters/" + letter + recordsIt(letter));
        assertThat(deadlines()).hasSize(1);
        lena.post("/letters/" + letter + recordsIt(letter));
        assertThat(deadlines()).hasSize(2);
        assertThat(RECORD.matcher(lena.get("/letters/" + letter).body()).find()).isFalse();
        long again = arrives(text);
        assertThat(lena.get("/letters/" + again).body()).contains("on the file says so already");
    }

    @Test
    void ofSeveralLinksEachIsSettledByItself() {
        String first = linked();
        linked();
        assertThat(file()).contains("All fetched", "name=\"link\" value=\"3\"", "name=\"link\" value=\"4\"");
        String fetched = "/requests/" + number + "/events/records-fetched";
        assertThat(lena.get(first).body()).contains("action=\"" + fetched + "\"", "name=\"link\" value=\"3\"");
        assertThat(lena.post(fetched, "occurredOn", "today", "result", "GONE", "link", "3")
                        .status())
                .isEqualTo(303);
        assertThat(deadlines().stream().map(line -> line.split(" ")[0])).containsExactlyInAnyOrder("VOID", "OPEN");
        assertThat(file())
                .contains("The records behind the link of entry 3 are gone, ", "name=\"link\" value=\"4\"")
                .doesNotContain("All fetched", "name=\"link\" value=\"3\"");
        assertThat(lena.post(fetched, "occurredOn", "today", "result", "FETCHED", "link", "2")
                        .body())
                .contains("Entry 2 is no link to records");
        lena.post("/requests/" + number + "/entries/3/strike", "reason", "Recorded twice");
        assertThat(file()).contains("The records behind the link of entry 3 are gone");
    }

    @Test
    void thePasswordIsShownOnAPressAndToNobodyWithoutATrace() {
        String link = linked();
        assertThat(lena.post(link + "/password", "password", " ").body()).contains("The password is missing.");
        assertThat(lena.post(link + "/password", "password", PASSWORD).status()).isEqualTo(303);
        assertThat(lena.get(link).body()).contains("A password is kept.").doesNotContain("quill");
        assertThat(file()).contains("Its password").doesNotContain("quill");
        assertThat(lena.get(link + "/password/look").status()).isEqualTo(404);

        Page shown = lena.post(link + "/password/look");
        assertThat(shown.body()).contains("Xq7 &amp; &lt;quill&gt;");
        assertThat(shown.answer().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(audited()).containsExactly("kept the password of a file", "saw the password of a file");
        assertThat(everywhere()).isEmpty();
        assertThat(lena.get("/search?q=quill").body()).doesNotContain("Behind a link");
        assertThat(lena.get("/requests.csv").body()).doesNotContain("quill");
    }

    @Test
    void itIsReplacedAndRemovedByWhoeverMayRecord() {
        String link = linked();
        lena.post(link + "/password", "password", PASSWORD);
        TestBrowser ed = mailroom.person("ed.edits", Role.EDITOR);
        assertThat(ed.post(link + "/password", "password", "another one").status())
                .isEqualTo(303);
        assertThat(lena.post(link + "/password/look").body())
                .contains("another one")
                .doesNotContain("quill");
        assertThat(ed.post(link + "/password/removal").status()).isEqualTo(303);
        assertThat(lena.post(link + "/password/look").status()).isEqualTo(404);
        assertThat(lena.get(link).body()).doesNotContain("A password is kept.");
        assertThat(audited()).last().isEqualTo("removed the password of a file");
    }

    @Test
    void whoReadsTheRequestAndRecordsNothingSeesTheLinkAlone() {
        String link = linked();
        lena.post(link + "/password", "password", PASSWORD);
        for (Role role : List.of(Role.READER, Role.LAWYER)) {
            TestBrowser other = mailroom.person("reads.as." + role.name().toLowerCase(Locale.ROOT), role);
            assertThat(other.get("/requests/" + number).body())
                    .contains("doj.app.box.com</a>")
                    .doesNotContain("Its password", "Keep its password", "All fetched");
            assertThat(other.get(link).status()).isEqualTo(403);
            assertThat(other.post(link + "/password/look").status()).isEqualTo(403);
        }
        assertThat(audited()).containsExactly("kept the password of a file");
    }

    @Test
    void anEntryThatIsNoLinkOrStruckHasNoPassword() {
        String link = linked();
        lena.post(link + "/password", "password", PASSWORD);
        assertThat(lena.get("/requests/" + number + "/links/2").status()).isEqualTo(404);
        lena.post("/requests/" + number + "/entries/3/strike", "reason", "Recorded twice");
        assertThat(lena.post(link + "/password/look").status()).isEqualTo(404);
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void purgingTheRequestTakesItAlong() {
        lena.post(linked() + "/password", "password", PASSWORD);
        String kept = "SELECT count(*) FROM file_password f JOIN event e USING (request_id, seq)"
                + " WHERE e.facts LIKE '%purged-with-it%'";
        assertThat(TableRows.one(kept)).isEqualTo("0");
        lena.post(
                "/requests/" + number + "/events/records-linked",
                "occurredOn",
                "today",
                "address",
                ADDRESS + "/purged-with-it");
        lena.post("/requests/" + number + "/links/4/password", "password", PASSWORD);
        assertThat(TableRows.one(kept)).isEqualTo("1");
        String id = TableRows.one("SELECT id FROM request WHERE number = ?", number);
        mailroom.person("ed.edits", Role.EDITOR).post("/requests/" + number + "/purge", "reason", "Logged by mistake");
        mailroom.person("sam.sues", Role.LAWYER).post("/requests/" + number + "/purge/confirm");
        assertThat(TableRows.one("SELECT count(*) FROM request WHERE number = ?", number))
                .isEqualTo("0");
        assertThat(TableRows.one("SELECT count(*) FROM file_password WHERE request_id = ?", Long.parseLong(id)))
                .isEqualTo("0");
    }

    private String linked() {
        Page answer = lena.post(
                "/requests/" + number + "/events/records-linked",
                "occurredOn",
                "today",
                "portal",
                "Box",
                "address",
                ADDRESS);
        assertThat(answer.status()).isEqualTo(303);
        return "/requests/" + number + "/links/3";
    }

    private long arrives(String text) {
        return mailroom.arrives(Mails.agency("Your request")
                .to(mailroom.address(number))
                .saying("Dear requester:\n\n" + text + "\n")
                .bytes());
    }

    private String recordsIt(long letter) {
        Matcher found = RECORD.matcher(lena.get("/letters/" + letter).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String file() {
        return lena.get("/requests/" + number).body();
    }

    private List<String> deadlines() {
        return TableRows.rows(
                "SELECT d.outcome || ' ' || d.due_on FROM deadline d JOIN request r ON r.id = d.request_id"
                        + " WHERE d.kind = 'FETCH' AND r.number = ? ORDER BY d.ord",
                number);
    }

    private List<String> audited() {
        return TableRows.rows(
                "SELECT deed FROM audit WHERE subject = ? AND deed LIKE '%password of a file' ORDER BY seq", number);
    }

    /** The tables that hold it as it was typed. */
    private static List<String> everywhere() {
        return TableRows.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").stream()
                .filter(table -> !TableRows.one("SELECT 1 FROM " + table + " t WHERE t::text LIKE '%quill>%' LIMIT 1")
                        .isEmpty())
                .toList();
    }
}
