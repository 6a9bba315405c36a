package org.foiadesk.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LettersFindTheirRequestTest {

    @Inject
    Mailroom mailroom;

    private TestBrowser lena;

    @BeforeEach
    void signIn() {
        lena = mailroom.person("lena", Role.REPORTER);
    }

    @Test
    void fortyLettersToFortyAddressesAreOnFortyRequests() {
        Set<Long> letters = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            String number = mailroom.logged(lena, "Forty " + i, "NEWSROOM");
            long letter = mailroom.arrives(Mails.agency("Number " + i)
                    .to(mailroom.address(number))
                    .enclosing("answer.pdf")
                    .bytes());
            assertThat(Mailroom.on(letter)).containsExactly(number);
            letters.add(letter);
        }
        assertThat(letters).hasSize(40);
    }

    @Test
    void anAddressInCapitalsWithAnOForAZeroInABccStillFits() {
        String number = mailroom.logged(lena, "Capitals", "SEALED");
        String typed = mailroom.address(number)
                .toUpperCase(Locale.ROOT)
                .replace('0', 'O')
                .replace('1', 'l');
        long letter = mailroom.arrives(Mails.agency("Hm")
                .with("Received: from x by y for <" + typed + ">; Tue, 10 Mar 2026 09:30:00 -0400")
                .bytes());
        assertThat(Mailroom.on(letter)).containsExactly(number);
        assertThat(Mailroom.why(letter)).isEqualTo("It was sent to this request's own address.");
    }

    @Test
    void oneMailToTwoRequestsIsOnBothWithItsFilesAndOneThatComesTwiceIsOne() {
        String one = mailroom.logged(lena, "One", "NEWSROOM");
        String two = mailroom.logged(lena, "Two", "NEWSROOM");
        byte[] mail = Mails.agency("Both")
                .to(mailroom.address(one) + ", " + mailroom.address(two))
                .enclosing("bill.pdf")
                .bytes();
        long letter = mailroom.arrives(mail);
        assertThat(Mailroom.on(letter)).containsExactlyInAnyOrder(one, two);
        assertThat(mailroom.arrives(mail)).isEqualTo(letter);
        for (String number : List.of(one, two)) {
            String paper = TableRows.one(
                    "SELECT d.id FROM document d JOIN request r ON r.id = d.request_id WHERE r.number = ?", number);
            assertThat(lena.get("/documents/" + paper).body()).isEqualTo(Mails.bytesOf("bill.pdf"));
            assertThat(lena.get("/requests/" + number + "/documents").body()).contains("bill.pdf", "came by mail");
        }
    }

    @Test
    void aMachineThatAnswersAgainAndAgainIsOneLineAndCrowdsOutNothing() {
        String number = mailroom.logged(lena, "Looping", "NEWSROOM");
        Mails said = Mails.agency("The clerk writes").to(mailroom.address(number));
        long letter = mailroom.arrives(said.bytes());
        for (int i = 0; i < 23; i++) {
            mailroom.arrives(Mails.agency("Automatic reply " + i)
                    .to(mailroom.address(number))
                    .with("Auto-Submitted: auto-replied")
                    .bytes());
        }
        String file = lena.get("/requests/" + number).body();
        assertThat(file).contains("/letters/" + letter, "20 automatic mails from", "Automatic reply 22");
        assertThat(file.split("<summary>20 automatic mails", -1)).hasSize(2);
        assertThat(file).doesNotContain("Automatic reply 2<");
    }

    @Test
    void whoeverReadsALetterOfASealedRequestIsWrittenDown() {
        String sealed = mailroom.logged(lena, "Sealed letters", "SEALED");
        String open = mailroom.logged(lena, "Open letters", "NEWSROOM");
        long letter = mailroom.arrives(Mails.agency("Both")
                .to(mailroom.address(sealed) + ", " + mailroom.address(open))
                .enclosing("bill.pdf")
                .bytes());
        lena.get("/letters/" + letter);
        lena.get("/letters/" + letter + "/raw");
        lena.get("/letters/" + letter + "/files/1");
        assertThat(read(sealed))
                .containsExactly("letter " + letter, "the bytes of letter " + letter, "file 1 of letter " + letter);
        assertThat(read(open)).isEmpty();
    }

    private static List<String> read(String number) {
        return TableRows.rows(
                "SELECT details FROM audit WHERE deed = 'read a sealed request' AND subject = ? ORDER BY seq", number);
    }

    @Test
    void theSameMessageIdWithOtherBytesIsKeptBesideAndSaid() {
        Mails mail = Mails.agency("Twin").called("<twin@agency.example>");
        long first = mailroom.arrives(mail.bytes());
        long second = mailroom.arrives(mail.saying("Other words").bytes());
        assertThat(second).isNotEqualTo(first);
        assertThat(TableRows.one("SELECT remarks::text FROM letter WHERE id = ?", second))
                .contains("same Message-ID");
    }

    @Test
    void aTrackingNumberFilesWhereEverybodyLooksAndOnlyGuessesElsewhere() {
        String open = mailroom.logged(lena, "Open", "NEWSROOM");
        mailroom.tracks(open, "24-F-77" + open.substring(5));
        String sealed = mailroom.logged(lena, "Sealed", "SEALED");
        mailroom.tracks(sealed, "24-F-88" + sealed.substring(5));
        long first = mailroom.arrives(
                Mails.agency("Your request 24 F 77" + open.substring(5)).bytes());
        assertThat(Mailroom.on(first)).containsExactly(open);
        long second = mailroom.arrives(Mails.agency("Hello")
                .saying("About 24-F-88" + sealed.substring(5) + ".")
                .bytes());
        assertThat(Mailroom.on(second)).isEmpty();
        assertThat(Mailroom.guesses(second)).startsWith(sealed);
    }

    @Test
    void anAnswerFollowsTheConversation() {
        String number = mailroom.logged(lena, "Thread", "TEAM");
        Mails first = Mails.agency("First").to(mailroom.address(number));
        mailroom.arrives(first.bytes());
        long answer = mailroom.arrives(
                Mails.agency("Re: First").with("In-Reply-To: " + first.id()).bytes());
        assertThat(Mailroom.on(answer)).containsExactly(number);
        assertThat(Mailroom.why(answer)).contains("same conversation", "First");
    }

    @Test
    void aCopyOfWhatOneOfUsWroteToTheAgencyIsOurLetter() {
        TableRows.run("UPDATE person SET email = 'lena@lantern.example' WHERE username = 'lena'");
        String number = mailroom.logged(lena, "Copied", "NEWSROOM");
        long letter = mailroom.arrives(Mails.agency("Where are they?")
                .from("Lena <lena@lantern.example>")
                .to("foia@agency.example")
                .with("Cc: " + mailroom.address(number))
                .bytes());
        assertThat(Mailroom.on(letter)).containsExactly(number);
        assertThat(TableRows.one("SELECT direction FROM letter WHERE id = ?", letter))
                .isEqualTo("OUT");
        assertThat(lena.get("/requests/" + number).body()).contains("To foia@agency.example");
        long note = mailroom.arrives(Mails.agency("A note to the desk")
                .from("Lena <lena@lantern.example>")
                .to(mailroom.address(number))
                .bytes());
        assertThat(TableRows.one("SELECT direction FROM letter WHERE id = ?", note))
                .isEqualTo("IN");
    }

    @Test
    void whatMatchesNothingWaitsForEditorsAndWhoForwardedIt() {
        TableRows.run("UPDATE person SET email = 'lena@lantern.example' WHERE username = 'lena'");
        long letter = mailroom.arrives(Mails.agency("Fwd: A riddle for nobody")
                .from("Lena <lena@lantern.example>")
                .saying("See below.\n\nFrom: Olga Officer <olga@town.example>\nSent: Monday, March 9, 2026 4:10 PM\n"
                        + "To: Lena\nSubject: A riddle for nobody\n\nDear Lena")
                .enclosing("riddle.pdf")
                .bytes());
        assertThat(lena.get("/inbox").body()).contains("A riddle for nobody", "Olga Officer, forwarded by Lena");
        assertThat(mailroom.person("inga", Role.EDITOR)
                        .get("/letters/" + letter)
                        .status())
                .isEqualTo(200);
        assertThat(mailroom.person("pal", Role.ADMINISTRATOR)
                        .get("/letters/" + letter)
                        .status())
                .isEqualTo(404);
        assertThat(mailroom.person("rolf", Role.REPORTER)
                        .get("/letters/" + letter)
                        .status())
                .isEqualTo(404);
        assertThat(lena.get("/letters/" + letter + "/files/1").body()).isEqualTo(Mails.bytesOf("riddle.pdf"));
        assertThat(lena.get("/letters/" + letter + "/raw").body()).contains("Subject: Fwd: A riddle for nobody");
    }

    @Test
    void aDroppedMailIsOnItsRequestAndMovesAndComesBack() {
        String one = mailroom.logged(lena, "Dropped", "SEALED");
        String two = mailroom.logged(lena, "Moved", "NEWSROOM");
        var answer = Mailroom.dropped(
                lena,
                "/requests/" + one + "/letters",
                "it.eml",
                Mails.agency("Drop").enclosing("a.pdf").bytes());
        assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(303);
        String result =
                lena.get(answer.headers().firstValue("Location").orElseThrow()).body();
        assertThat(result).contains(one, "put it here.");
        assertThat(lena.get("/requests/" + one).body()).contains("Drop", "New");
        assertThat(lena.get("/inbox").body()).contains("New on your requests", "Drop");
        String letter = TableRows.one("SELECT max(id) FROM letter WHERE subject = 'Drop'");
        TestBrowser rolf = mailroom.person("rolf", Role.REPORTER);
        assertThat(rolf.get("/letters/" + letter).status()).isEqualTo(404);
        var moved = lena.post("/letters/" + letter + "/filing", "number", two, "from", one);
        assertThat(moved.status()).isEqualTo(303);
        assertThat(lena.get(moved.location()).body()).contains("It is on " + two + " now.", "Undo");
        assertThat(rolf.get("/requests/" + two).body()).contains("Drop");
        assertThat(lena.get("/requests/" + one + "/documents").body()).contains("Removed papers");
        lena.post("/letters/" + letter + "/filing", "number", one, "from", two);
        assertThat(rolf.get("/requests/" + two).body()).doesNotContain("Drop");
        assertThat(rolf.get("/letters/" + letter).status()).isEqualTo(404);
        assertThat(lena.get("/requests/" + one + "/documents").body()).doesNotContain("Removed papers");
    }

    @Test
    void aCallIsLoggedInOneFormAndTellsTheChronicle() {
        String number = mailroom.logged(lena, "Called", "NEWSROOM");
        assertThat(lena.get("/requests/" + number + "/letters/new?way=phone").body())
                .contains("With whom", "today");
        var form = new String(
                Mailroom.logged(
                                lena,
                                "/requests/" + number + "/letters/new",
                                "way",
                                "phone",
                                "who",
                                "Lee Field",
                                "subject",
                                "call again",
                                "on",
                                "today")
                        .body(),
                UTF_8);
        assertThat(lena.get("/requests/" + number).body())
                .as(form)
                .contains("Called Lee Field: call again", "Phone call");
    }

    @Test
    void aProgramPipesAMailAndIsToldWhereItWent() {
        String token = mailroom.token("piper", Role.REPORTER);
        String number = mailroom.logged(lena, "Piped", "NEWSROOM");
        byte[] mail = Mails.agency("Piped")
                .to(mailroom.address(number))
                .enclosing("piped.pdf")
                .bytes();
        var answer = Mailroom.program(token, "/api/v1/letters", mail);
        String told = new String(answer.body(), UTF_8);
        assertThat(answer.statusCode()).as(told).isEqualTo(201);
        assertThat(told).contains("\"number\":\"" + number, "\"name\":\"piped.pdf\"", "\"already\":false");
        String id = told.replaceFirst(".*?\"id\":([0-9]+).*", "$1");
        assertThat(Mailroom.program(token, "/api/v1/letters/" + id + "/raw").body())
                .isEqualTo(mail);
        assertThat(new String(
                        Mailroom.program(token, "/api/v1/letters/" + id + "/files/1")
                                .body(),
                        UTF_8))
                .isEqualTo(Mails.bytesOf("piped.pdf"));
        assertThat(new String(Mailroom.program(token, "/api/v1/letters", mail).body(), UTF_8))
                .contains("\"already\":true");
        assertThat(Mailroom.program(token, "/api/v1/letters", new byte[61 << 20])
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aRemovedRequestTakesItsLettersAlong() {
        String number = mailroom.logged(lena, "Goes", "NEWSROOM");
        long letter = mailroom.arrives(Mails.agency("Goes")
                .to(mailroom.address(number))
                .enclosing("g.pdf")
                .bytes());
        TableRows.one("SELECT remove_request(id) FROM request WHERE number = ?", number);
        assertThat(TableRows.rows("SELECT 1 FROM letter WHERE id = ?", letter)).isEmpty();
        assertThat(TableRows.rows("SELECT 1 FROM mail WHERE letter_id = ?", letter))
                .isEmpty();
    }
}
