package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GlassTest {

    private static final String WHY = "Rosa is in the field and the suit is due";
    private static final String NOTHING = "2019-987654";

    @Inject
    Newsdesk desk;

    @Inject
    Today today;

    private Viewer rosa;
    private Viewer dev;
    private Viewer ines;
    private Viewer sam;
    private Viewer pat;
    private Viewer both;

    @BeforeEach
    void cast() throws SQLException {
        Owner.execute("DELETE FROM bucket");
        rosa = desk.person("glass.rosa", Role.REPORTER);
        dev = desk.person("glass.dev", Role.REPORTER);
        ines = desk.person("glass.ines", Role.EDITOR);
        sam = desk.person("glass.sam", Role.LAWYER);
        pat = desk.person("glass.pat", Role.ADMINISTRATOR);
        both = desk.person("glass.both", Role.ADMINISTRATOR, Role.EDITOR);
    }

    @Test
    void anAdministratorAsksAnEditorConfirmsAndTheNamedOneAloneSeesIt() throws SQLException {
        String number = sealed();
        assertThat(seen(ines, number)).isEqualTo(404);
        String wish = asked(pat, number, ines);
        assertThat(seen(ines, number)).isEqualTo(404);
        assertThat(settled(sam, wish, "confirmation")).isEqualTo(303);
        assertThat(seen(ines, number)).isEqualTo(200);
        for (Viewer other : List.of(dev, sam, pat, both)) {
            assertThat(seen(other, number)).as(other.name()).isEqualTo(404);
        }
    }

    @Test
    void aLawyerAsksForThemselfAndAnAdministratorConfirms() throws SQLException {
        String number = sealed();
        assertThat(settled(pat, asked(sam, number, sam), "confirmation")).isEqualTo(303);
        assertThat(seen(sam, number)).isEqualTo(200);
        assertThat(seen(pat, number)).isEqualTo(404);
    }

    @Test
    void whoIsOpenedItBecomesAHelperAndNothingElseChanges() throws SQLException {
        String number = sealed();
        String before = row(number);
        assertThat(settled(sam, asked(pat, number, ines), "confirmation")).isEqualTo(303);
        assertThat(row(number)).isEqualTo(before);
        assertThat(Owner.ask("SELECT helpers FROM request WHERE number = ?", number))
                .isEqualTo("{" + ines.personId() + "}");
        assertThat(desk.browser(ines)
                        .post("/requests/" + number + "/hold", "reason", WHY)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void nobodyOfTheSameKindConfirmsAndNobodyTheirOwnWish() throws SQLException {
        String number = sealed();
        Viewer polly = desk.person("glass.polly", Role.ADMINISTRATOR);
        String pats = asked(pat, number, ines);
        refused(pats, pat, polly);
        String samsWish = asked(sam, number, ines);
        refused(samsWish, sam, ines);
        String boths = asked(both, number, ines);
        refused(boths, both);
        for (String wish : List.of(pats, samsWish, boths)) {
            assertThat(settled(dev, wish, "confirmation")).isEqualTo(403);
        }
        assertThat(seen(ines, number)).isEqualTo(404);
        assertThat(settled(sam, boths, "confirmation")).isEqualTo(303);
        assertThat(seen(ines, number)).isEqualTo(200);
    }

    private void refused(String wish, Viewer... people) {
        for (Viewer who : people) {
            assertThat(settled(who, wish, "confirmation")).as(who.name()).isEqualTo(409);
            assertThat(settled(who, wish, "refusal")).as(who.name()).isEqualTo(409);
        }
    }

    @Test
    void aWishRunsOutAfterSevenDays() throws SQLException {
        String number = sealed();
        String wish = asked(pat, number, ines);
        assertThat(Owner.ask("SELECT ends_at - asked_at FROM glass_wish WHERE id = ?", Long.valueOf(wish)))
                .isEqualTo("7 days");
        Owner.execute("UPDATE glass_wish SET ends_at = now() WHERE id = ?", Long.valueOf(wish));
        refused(wish, sam);
        assertThat(desk.browser(pat).get("/glass").body()).contains("ran out");
        assertThat(seen(ines, number)).isEqualTo(404);
    }

    @Test
    void aWishIsSettledOnceAndADeclinedOneOpensNothing() throws SQLException {
        String number = sealed();
        String wish = asked(pat, number, ines);
        assertThat(settled(sam, wish, "refusal")).isEqualTo(303);
        refused(wish, sam, ines, both);
        assertThat(seen(ines, number)).isEqualTo(404);
        assertThat(desk.browser(pat).get("/glass").body()).contains("declined by Test glass.sam");
        assertThat(audited("declined opening a sealed request", number)).startsWith(sam.personId() + " ");
    }

    @Test
    void theRolesOfTheMomentCount() throws SQLException {
        String number = sealed();
        Viewer polly = desk.person("glass.leaves", Role.ADMINISTRATOR);
        Viewer oda = desk.person("glass.oda", Role.EDITOR);
        String ofALeaver = asked(polly, number, ines);
        String forADemoted = asked(pat, number, oda);
        Owner.execute("UPDATE person SET active = false WHERE id = ?", polly.personId());
        Owner.execute("UPDATE person SET roles = '{REPORTER}' WHERE id = ?", oda.personId());
        assertThat(settled(sam, ofALeaver, "confirmation")).isEqualTo(409);
        assertThat(settled(sam, forADemoted, "confirmation")).isEqualTo(409);
        assertThat(Owner.ask("SELECT helpers FROM request WHERE number = ?", number))
                .isEqualTo("{}");
        Owner.execute("UPDATE person SET active = true WHERE id = ?", polly.personId());
        Owner.execute("UPDATE person SET roles = '{EDITOR}' WHERE id = ?", oda.personId());
    }

    @Test
    void reportersAndReadersDoNotEnterAndARequestIsOpenedToNoneOfThem() throws SQLException {
        String number = sealed();
        for (Viewer who : List.of(dev, desk.person("glass.ruth", Role.READER))) {
            assertThat(desk.browser(who).get("/glass").status()).isEqualTo(403);
            assertThat(ask(who, number, ines, WHY).status()).isEqualTo(403);
            Owner.asPagesOf(who.personId(), "SELECT ask_glass('" + number + "', 'because', " + ines.personId() + ")");
            assertThat(ask(pat, number, who, WHY).status()).isEqualTo(422);
        }
        assertThat(Owner.ask("SELECT count(*) FROM glass_wish WHERE number = ?", number))
                .isEqualTo("0");
        assertThat(ask(pat, "the one about the dam", ines, WHY).body()).contains("A number looks like 2026-0142");
        assertThat(ask(pat, number, ines, "so").body()).contains("Say the reason in a few words.");
        assertThat(desk.browser(pat).post("/glass/999999999/confirmation").status())
                .isEqualTo(404);
    }

    @Test
    void aNumberOfNothingOfASealedAndOfAnOpenRequestAnswerAlike() throws SQLException {
        List<String> numbers = List.of(
                NOTHING,
                sealed(),
                desk.logged(rosa, "Team", today.date(), Level.TEAM),
                desk.logged(rosa, "Newsroom", today.date(), Level.NEWSROOM));
        List<String> answers = new ArrayList<>();
        for (String number : numbers) {
            TestBrowser browser = desk.browser(pat);
            TestBrowser.Page asked =
                    browser.post("/glass", "number", number, "whom", String.valueOf(ines.personId()), "reason", WHY);
            String wish = latest();
            TestBrowser second = desk.browser(sam);
            String waiting = shown(browser, number) + shown(second, number);
            TestBrowser.Page confirmed = second.post("/glass/" + wish + "/confirmation");
            answers.add((asked.status()
                            + asked.location()
                            + waiting
                            + confirmed.status()
                            + confirmed.location()
                            + shown(second, number)
                            + shown(browser, number))
                    .replace(number, "THE NUMBER")
                    .replace("/glass/" + wish, "/glass/ID"));
        }
        assertThat(answers).allMatch(answer -> answer.contains("Done, if there was something to open."));
        assertThat(answers.stream().distinct()).hasSize(1);
        for (String number : List.of(numbers.get(0), numbers.get(2), numbers.get(3))) {
            assertThat(audited("opened a sealed request", number)).isEmpty();
            assertThat(mailed(rosa, number)).isEmpty();
        }
        assertThat(Owner.ask("SELECT helpers FROM request WHERE number = ?", numbers.get(2)))
                .isEqualTo("{}");
    }

    /** What the page says of the last deed, and the line of this number. */
    private static String shown(TestBrowser browser, String number) {
        String body = browser.get("/glass").body();
        Pattern said = Pattern.compile("(?s)data-flash>[^<]*<|<tr>(?:(?!</tr>).)*" + number + ".*?</tr>");
        String shown = said.matcher(body).results().map(MatchResult::group).collect(Collectors.joining(" "));
        assertThat(shown).contains(number);
        return shown.replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void theOwnerIsToldByMailAndOnTheFile() throws SQLException {
        String number = desk.logged(rosa, "The mayor's brother", today.date(), Level.SEALED);
        String waiting = waitingMailAbout(number);
        assertThat(settled(sam, asked(pat, number, ines), "confirmation")).isEqualTo(303);
        assertThat(mailed(rosa, number))
                .contains("Sealed request " + number + " was opened", "Test glass.ines sees the request " + number)
                .contains("Test glass.pat asked for it and Test glass.sam confirmed it.")
                .doesNotContain("mayor")
                .doesNotContain(WHY);
        assertThat(mailed(ines, number)).isEmpty();
        String line = "Opened to Test glass.ines by Test glass.pat and Test glass.sam: " + WHY;
        assertThat(desk.browser(rosa).get("/requests/" + number).body()).contains(line);
        assertThat(desk.browser(ines).get("/requests/" + number).body()).contains(line);
        assertThat(Owner.ask("SELECT state FROM outbox WHERE id = ?::uuid", waiting))
                .as("what waited to be mailed is written anew")
                .isEqualTo("CANCELLED");
    }

    @Test
    void openingToWhoSeesItAlreadyChangesAndTellsNothing() throws SQLException {
        String number = sealed();
        assertThat(settled(sam, asked(pat, number, ines), "confirmation")).isEqualTo(303);
        assertThat(settled(sam, asked(pat, number, ines), "confirmation")).isEqualTo(303);
        assertThat(Owner.ask("SELECT helpers FROM request WHERE number = ?", number))
                .isEqualTo("{" + ines.personId() + "}");
        assertThat(Owner.ask(
                        "SELECT count(*) FROM audit WHERE deed = 'opened a sealed request' AND subject = ?", number))
                .isEqualTo("1");
    }

    @Test
    void theAuditKeepsEveryStep() throws SQLException {
        String number = sealed();
        assertThat(settled(sam, asked(pat, number, ines), "confirmation")).isEqualTo(303);
        assertThat(audited("asked to open a sealed request", number))
                .isEqualTo(pat.personId() + " to Test glass.ines: " + WHY);
        String second = sam.personId() + " to Test glass.ines, asked by Test glass.pat: " + WHY;
        assertThat(audited("confirmed opening a sealed request", number)).isEqualTo(second);
        assertThat(audited("opened a sealed request", number)).isEqualTo(second);
    }

    @Test
    void theWayThereIsShownToThoseWhoMayEnter() {
        for (Viewer who : List.of(ines, sam, pat)) {
            assertThat(desk.browser(who).get("/requests").body()).contains("href=\"/glass\"");
        }
        assertThat(desk.browser(dev).get("/requests").body()).doesNotContain("/glass");
    }

    private String sealed() {
        return desk.logged(rosa, "Sealed", today.date(), Level.SEALED);
    }

    private TestBrowser.Page ask(Viewer who, String number, Viewer whom, String why) {
        return desk.browser(who)
                .post("/glass", "number", number, "whom", String.valueOf(whom.personId()), "reason", why);
    }

    /** The wish's id. */
    private String asked(Viewer who, String number, Viewer whom) throws SQLException {
        assertThat(ask(who, number, whom, WHY).status()).isEqualTo(303);
        return latest();
    }

    private static String latest() throws SQLException {
        return Owner.ask("SELECT max(id) FROM glass_wish");
    }

    private int settled(Viewer who, String wish, String how) {
        return desk.browser(who).post("/glass/" + wish + "/" + how).status();
    }

    private int seen(Viewer who, String number) {
        return desk.browser(who).get("/requests/" + number).status();
    }

    private static String row(String number) throws SQLException {
        return Owner.ask("SELECT to_jsonb(r) - 'helpers' FROM request r WHERE number = ?", number);
    }

    private static String waitingMailAbout(String number) throws SQLException {
        String mail = Owner.ask("SELECT gen_random_uuid()");
        Owner.execute("INSERT INTO outbox (id, message_id, address) VALUES (?::uuid, ?, '')", mail, mail);
        Owner.execute("INSERT INTO mail_about SELECT ?::uuid, id FROM request WHERE number = ?", mail, number);
        return mail;
    }

    private static String mailed(Viewer to, String number) throws SQLException {
        return Owner.ask(
                "SELECT l.subject || ' ' || l.text FROM outbox o JOIN outbox_letter l ON l.id = o.id"
                        + " WHERE o.person_id = ? AND l.text LIKE '%' || ? || '%'",
                to.personId(), number);
    }

    private static String audited(String deed, String number) throws SQLException {
        return Owner.ask("SELECT person_id || ' ' || details FROM audit WHERE deed = ? AND subject = ?", deed, number);
    }
}
