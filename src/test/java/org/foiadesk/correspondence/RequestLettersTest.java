package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request on which a great deal was said. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RequestLettersTest {

    private static final Pattern LETTER = Pattern.compile("<a href=\"/letters/(\\d+)\">");

    @Inject
    Mailroom mailroom;

    private TestBrowser lena;
    private String number;

    @BeforeEach
    void aRequestIsLogged() {
        lena = mailroom.person("lena", Role.REPORTER);
        number = mailroom.logged(lena, "Much said", "NEWSROOM", "2026-03-02");
    }

    @Test
    void theFileHasTheLatestAndAllOfThemFollowPageByPageEachOnce() {
        said(205);
        assertThat(letters("/requests/" + number)).hasSize(40);
        assertThat(lena.get("/requests/" + number).body()).contains("All 205 letters");
        List<String> all = new ArrayList<>();
        String page = "/requests/" + number + "/letters";
        for (int size : new int[] {100, 100, 5}) {
            List<String> shown = letters(page);
            assertThat(shown).hasSize(size);
            all.addAll(shown);
            page = page.replaceFirst("\\?.*", "") + "?before=" + shown.get(size - 1);
        }
        assertThat(all).doesNotHaveDuplicates().isEqualTo(letterIds());
        assertThat(lena.get(page).body()).contains("No letters before these").doesNotContain("rel=\"next\"");
    }

    @Test
    void whatIsNotTheViewersToSeeIsNotFoundAndAStrangersLetterIsNoPlaceToGoOnFrom() {
        said(2);
        String sealed = mailroom.logged(lena, "Sealed talk", "SEALED", "2026-03-02");
        TestBrowser rob = mailroom.person("rob.reads", Role.READER);
        assertThat(rob.get("/requests/" + sealed + "/letters").status()).isEqualTo(404);
        assertThat(letters("/requests/" + number + "/letters?before=987654321")).isEmpty();
        assertThat(rob.get("/requests/" + number + "/letters").body()).contains("2 letters");
        assertThat(lena.get("/requests/" + sealed + "/letters").body()).contains("No letters yet");
    }

    private void said(int times) {
        for (int i = 1; i <= times; i++) {
            String day = "2026-03-0" + (1 + i % 9);
            String path = "/requests/" + number + "/letters/new";
            assertThat(Mailroom.logged(
                                    lena, path, "way", "phone", "who", "Lee Field", "subject", "Call " + i, "on", day)
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    private List<String> letters(String path) {
        Matcher found = LETTER.matcher(lena.get(path).body());
        return found.results().map(one -> one.group(1)).toList();
    }

    private List<String> letterIds() {
        return TableRows.rows(
                "SELECT l.id FROM letter l JOIN letter_on o ON o.letter_id = l.id JOIN request r ON r.id = o.request_id"
                        + " WHERE r.number = ? ORDER BY l.on_day DESC, l.id DESC",
                number);
    }
}
