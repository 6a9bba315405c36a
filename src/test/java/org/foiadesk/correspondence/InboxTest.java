package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An inbox that nobody has looked at for a while. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InboxTest {

    private static final Pattern WAITING = Pattern.compile("action=\"/letters/(\\d+)/aside\"");

    @Inject
    Mailroom mailroom;

    private TestBrowser ed;

    @BeforeEach
    void everythingElseIsSetAside() {
        ed = mailroom.person("ed.edits", Role.EDITOR);
        TableRows.run("UPDATE letter SET aside_at = now() WHERE aside_at IS NULL");
    }

    @Test
    void everyLetterIsOnOnePageAndEachHasItsOwnGuesses() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            String number = mailroom.logged(ed, "Guessed " + i, "NEWSROOM");
            numbers.add(number);
            mailroom.arrives(Mails.agency("Is it about " + number + " or about " + numbers.get(i / 2) + "?")
                    .saying("It may be " + number + ", letter " + i + ".\n")
                    .bytes());
        }
        assertThat(ed.get("/inbox").body()).contains("45 letters without a request", "rel=\"next\"");
        List<String> first = shown("/inbox");
        List<String> second = shown("/inbox?before=" + first.get(39));
        assertThat(first).hasSize(40);
        assertThat(second).hasSize(5);
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        assertThat(all).doesNotHaveDuplicates();
        for (String letter : first) {
            List<String> guesses = TableRows.rows(
                    "SELECT r.number FROM letter_guess g JOIN request r ON r.id = g.request_id"
                            + " WHERE g.letter_id = ? ORDER BY g.ord",
                    Long.parseLong(letter));
            assertThat(guesses).isNotEmpty();
            assertThat(guessesOf(letter)).isEqualTo(guesses);
        }
        assertThat(ed.get("/inbox?before=" + second.get(4)).body()).contains("No letters before these");
    }

    @Test
    void whatMachinesWroteToNobodyIsFoldedAndCounted() {
        for (int i = 0; i < 3; i++) {
            mailroom.arrives(
                    ("From: mailer-daemon@mx" + i + ".example\r\nSubject: Undelivered Mail Returned to Sender\r\n"
                                    + "\r\n550 5.1.1 no such user " + i + "\r\n")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        String page = ed.get("/inbox").body();
        assertThat(page)
                .contains("3 mails that machines wrote", "Every letter has its request")
                .doesNotContain("letters without a request");
        assertThat(shown("/inbox")).hasSize(3);
    }

    private List<String> shown(String path) {
        return WAITING.matcher(ed.get(path).body())
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    /** What the page proposes within this letter's own entry. */
    private List<String> guessesOf(String letter) {
        String page = ed.get("/inbox").body();
        return Pattern.compile(
                        "action=\"/letters/" + letter
                                + "/filing\" method=\"post\">(?:(?!</form>).)*?name=\"number\" value=\"([^\"]+)\"",
                        Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .toList();
    }
}
