package org.foiadesk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.search.SearchDesk.count;
import static org.foiadesk.search.SearchDesk.found;
import static org.foiadesk.search.SearchDesk.must;
import static org.foiadesk.search.SearchDesk.search;
import static org.foiadesk.search.SearchDesk.word;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may not be seen is not found, not counted, not suggested, and makes no room scarce. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchLeakTest {

    private static final Pattern TOKEN = Pattern.compile("(csrf-token\" content|data-person)=\"[^\"]*\"");

    @Inject
    SearchDesk desk;

    private TestBrowser rosa;
    private TestBrowser dev;
    private TestBrowser ines;
    private TestBrowser sam;
    private TestBrowser pat;
    private TestBrowser ruth;

    @BeforeEach
    void cast() {
        rosa = desk.as("leak.rosa", Role.REPORTER);
        dev = desk.as("leak.dev", Role.REPORTER);
        ines = desk.as("leak.ines", Role.EDITOR);
        sam = desk.as("leak.sam", Role.LAWYER);
        pat = desk.as("leak.pat", Role.ADMINISTRATOR);
        ruth = desk.as("leak.ruth", Role.READER);
    }

    @Test
    void eachRoleFindsWhatItMaySeeOfEachLevel() {
        String w = word();
        for (String level : List.of("NEWSROOM", "TEAM", "SEALED")) {
            desk.logged(rosa, level, "level", level, "tags", w, "note", w + "note");
        }
        Map<TestBrowser, List<String>> seen = Map.of(
                rosa, List.of("SEALED", "TEAM", "NEWSROOM"),
                ines, List.of("TEAM", "NEWSROOM"),
                sam, List.of("TEAM", "NEWSROOM"),
                dev, List.of("NEWSROOM"),
                pat, List.of("NEWSROOM"),
                ruth, List.of("NEWSROOM"));
        seen.forEach((who, titles) -> {
            for (String typed :
                    List.of(w, w + "note", "\"" + w + "\"", "tag:" + w, "-nothing " + w, w + " agency:fbi")) {
                assertThat(found(who, typed)).as(typed).containsExactlyElementsOf(titles);
                assertThat(count(who, typed)).startsWith(titles.size() + " request");
            }
        });
    }

    @Test
    void aHelperFindsItAsLongAsTheyHelp() {
        String w = word();
        String number = desk.logged(rosa, "Sealed " + w, "level", "SEALED");
        assertThat(found(dev, w)).isEmpty();
        help(number, desk.id("leak.dev"));
        assertThat(found(dev, w)).containsExactly("Sealed " + w);
        assertThat(search(dev, number).location()).endsWith(number);
        assertThat(found(ines, w)).isEmpty();
        TableRows.run("UPDATE request SET helpers = '{}' WHERE number = ?", number);
        assertThat(found(dev, w)).isEmpty();
        assertThat(search(dev, number).status()).isEqualTo(200);
    }

    private void help(String number, long who) {
        TableRows.run("UPDATE request SET helpers = ARRAY[?::bigint] WHERE number = ?", who, number);
    }

    @Test
    void sealingTakesItOutOfEverybodysSearchAtOnce() {
        String w = word();
        String number = desk.logged(rosa, "Turned " + w);
        assertThat(found(ines, w)).hasSize(1);
        must(303, rosa.post("/requests/" + number + "/access", "level", "SEALED"));
        assertThat(found(ines, w)).isEmpty();
        assertThat(found(rosa, w)).hasSize(1);
    }

    @Test
    void aDiscardedDraftAndAPurgedRequestLeaveNoWord() {
        String w = word();
        String draft = desk.logged(rosa, "Draft " + w, "filedOn", "");
        String filed = desk.logged(rosa, "Filed " + w);
        must(303, rosa.post("/requests/" + draft + "/purge/discard"));
        must(303, ines.post("/requests/" + filed + "/purge", "reason", "Logged twice"));
        must(303, sam.post("/requests/" + filed + "/purge/confirm", "reason", "Logged twice"));
        assertThat(found(rosa, w)).isEmpty();
        assertThat(TableRows.one("SELECT count(*) FROM request_words WHERE words::text LIKE ?", "%" + w + "%"))
                .isEqualTo("0");
    }

    @Test
    void aHiddenHitIsAnsweredAsNoHitToTheLastLetter() {
        String w = word();
        String number = desk.logged(rosa, "Hidden " + w, "level", "SEALED", "number", w + "-77", "tags", w);
        String absent = number.substring(0, 5) + "9" + number.substring(6);
        for (TestBrowser who : List.of(dev, ines, sam, pat, ruth)) {
            assertThat(answer(who, number)).isEqualTo(answer(who, absent).replace(absent, number));
            for (String typed :
                    List.of("%s", "tag:%s", "%s-77", "number:%s-77", "hidden %s", "-%s late", "%s agency:fbi")) {
                String none = w.replace("zq", "zx");
                assertThat(answer(who, typed.formatted(w)))
                        .as(typed)
                        .isEqualTo(answer(who, typed.formatted(none)).replace(none, w));
            }
        }
    }

    private static String answer(TestBrowser who, String typed) {
        TestBrowser.Page page = search(who, typed);
        return page.status() + page.location() + TOKEN.matcher(page.body()).replaceAll("") + count(who, typed);
    }

    @Test
    void aWordOfAHiddenTitleIsNeverSuggested() {
        String secret = "kvasir" + word();
        desk.logged(rosa, "About " + secret, "level", "SEALED", "tags", secret);
        desk.logged(rosa, "Everybody's " + secret + "seen");
        assertThat(search(dev, "kvasri" + secret.substring(6)).body())
                .doesNotContain(secret)
                .doesNotContain("Did you mean");
    }

    @Test
    void sixThousandSealedHitsTakeNoPlaceFromTheOneThatIsSeen() {
        String w = word();
        String seen = desk.logged(dev, "The one " + w);
        copies(seen, w, 6_000, "SEALED", desk.id("leak.rosa"));
        try {
            for (TestBrowser who : List.of(dev, ines, pat, ruth)) {
                assertThat(found(who, w)).containsExactly("The one " + w);
                assertThat(found(who, "note " + w)).isEmpty();
                assertThat(found(who, "-nothing " + w)).containsExactly("The one " + w);
                assertThat(count(who, w)).isEqualTo("1 request");
                assertThat(who.get("/requests?q=" + w).body()).contains("The one " + w);
            }
            assertThat(found(rosa, w)).hasSize(Search.PAGE);
            assertThat(count(rosa, w)).startsWith("5,000+");
            assertThat(rosa.get("/search?q=" + w + "&page=100").body())
                    .contains("rel=\"prev\"")
                    .doesNotContain("rel=\"next\"");
        } finally {
            TableRows.run("DELETE FROM request WHERE title LIKE ?", "Copy of " + w + "%");
        }
    }

    /** Of one request, past the app: as many as nobody would log by hand. */
    static void copies(String number, String w, int many, String level, long owner) {
        TableRows.run(
                "INSERT INTO request (id, number, once, title, body, note, agency_id, owner_id, level, created_at, stage,"
                        + " ball, last_event_at, head) SELECT nextval('request_id') * 50 + 1000000, '2019-' || (? + i), gen_random_uuid(),"
                        + " 'Copy of ' || ? || ' ' || i, '', 'note', agency_id, ?, ?, now(), 'FILED', 'AGENCY', now(), ''"
                        + " FROM request, generate_series(1, ?) i WHERE number = ?",
                100_000 + Math.floorMod(w.hashCode(), 800_000),
                w,
                owner,
                level,
                many,
                number);
    }
}
