package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.StatementLog;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of fifty rows asks the database no more often than one of two, whoever and whatever the rows belong to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(StatementsPerPageTest.Alone.class)
class StatementsPerPageTest {

    private static final String PASSWORD = "ink on paper, daily";

    /** On a database of its own: a crowd would be in the way of others. */
    public static final class Alone implements QuarkusTestProfile {}

    @Inject
    Newsrooms newsrooms;

    @Inject
    Persons persons;

    private final Crowd crowd = new Crowd();
    private final StatementLog log = new StatementLog(TestDatabase.outside());

    @BeforeEach
    void openTheNewsroom() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (newsrooms.only().isEmpty()) {
                newsrooms.open("The Test", ZoneId.of("America/New_York"), false);
            }
        });
    }

    @Test
    void theListAsksNoMoreForFiftyRows() {
        List<Long> owners = crowd.people("list", Crowd.PARENTS);
        List<Long> agencies = crowd.agencies("list agency", Crowd.PARENTS, List.of());
        crowd.requests(2, "two-of-a-list", agencies, owners, 3);
        crowd.requests(50, "fifty-of-a-list", agencies, owners, 3);
        TestBrowser ann = signedIn("list.ann", Role.EDITOR);

        same(ann, "/requests?tag=two-of-a-list", "/requests?tag=fifty-of-a-list", "data-row");
    }

    @Test
    void todayAsksNoMoreForFiftyRows() {
        List<Long> agencies = crowd.agencies("day agency", Crowd.PARENTS, List.of());
        TestBrowser two = signedIn("day.two", Role.REPORTER);
        TestBrowser fifty = signedIn("day.fifty", Role.REPORTER);
        List<String> hers = crowd.requests(4, "day", agencies, List.of(id("day.two")), 3);
        List<String> theirs = crowd.requests(200, "day", agencies, List.of(id("day.fifty")), 3);
        crowd.letters(hers.subList(0, 2));
        crowd.letters(theirs.subList(0, 50));

        List<String> few = sql(two, "/");
        assertThat(sql(fifty, "/")).hasSameSizeAs(few);
        assertThat(rows(two, "/", "data-row")).isBetween(6L, 10L);
        assertThat(rows(fifty, "/", "data-row")).isGreaterThan(150);
        assertThat(rows(two, "/", "\"/letters/")).isEqualTo(2);
        assertThat(rows(fifty, "/", "\"/letters/"))
                .as("the rest are in the inbox")
                .isEqualTo(5);
        assertThat(fifty.get("/").body()).contains("All of them, in the inbox");
        assertThat(signedIn("day.other", Role.EDITOR).get("/").body()).doesNotContain("New letters");
    }

    @Test
    void aFileAsksNoMoreForFiftyEventsAndPapers() {
        List<Long> people = crowd.people("file", Crowd.PARENTS);
        List<Long> agencies = crowd.agencies("file agency", 2, List.of());
        String small = crowd.requests(1, "file", agencies, people, 2).get(0);
        String large = crowd.requests(1, "file", agencies, people, 50).get(0);
        crowd.contacts(agencies.get(0), 50);
        crowd.papers(small, 2, people);
        crowd.papers(large, 50, people);
        crowd.letters(Collections.nCopies(2, small));
        crowd.letters(Collections.nCopies(50, large));
        TestBrowser ann = signedIn("file.ann", Role.EDITOR);

        same(ann, "/requests/" + small, "/requests/" + large, "<p class=\"said\">");
    }

    @Test
    void theInboxAsksNoMoreForAFullPage() {
        TestBrowser ann = signedIn("inbox.ann", Role.EDITOR);
        List<Long> agencies = crowd.agencies("inbox agency", Crowd.PARENTS, List.of());
        List<String> numbers = crowd.requests(50, "inbox", agencies, List.of(id("inbox.ann")), 2);
        crowd.loose(numbers.subList(0, 2));
        List<String> few = sql(ann, "/inbox");
        crowd.loose(numbers.subList(2, 50));

        assertThat(sql(ann, "/inbox")).containsExactlyElementsOf(few);
        assertThat(rows(ann, "/inbox", "class=\"letter-guess\"")).isEqualTo(40);
    }

    @Test
    void aRequestsLettersAskNoMoreForFifty() {
        TestBrowser ann = signedIn("said.ann", Role.EDITOR);
        List<Long> agencies = crowd.agencies("said agency", 1, List.of());
        List<String> numbers = crowd.requests(2, "said", agencies, List.of(id("said.ann")), 2);
        crowd.letters(Collections.nCopies(2, numbers.get(0)));
        crowd.letters(Collections.nCopies(50, numbers.get(1)));

        same(
                ann,
                "/requests/" + numbers.get(0) + "/letters",
                "/requests/" + numbers.get(1) + "/letters",
                "letter-subject");
    }

    @Test
    void aDatesWorkingAsksNoMoreForFiftyEvents() {
        List<Long> people = crowd.people("why", 2);
        List<Long> agencies = crowd.agencies("why agency", 1, List.of());
        String small = crowd.requests(1, "why", agencies, people, 2).get(0);
        String large = crowd.requests(1, "why", agencies, people, 50).get(0);
        TestBrowser ann = signedIn("why.ann", Role.EDITOR);

        String working = "/dates/determination";
        assertThat(rows(ann, "/requests/" + large + working, "<tr>")).isGreaterThan(20);
        List<String> few = sql(ann, "/requests/" + small + working);
        assertThat(sql(ann, "/requests/" + large + working)).containsExactlyElementsOf(few);
        assertThat(sql(ann, "/requests/" + large + working + "?if=answer&on=tomorrow"))
                .containsExactlyElementsOf(few);
    }

    @Test
    void papersAskNoMoreForFifty() {
        List<Long> people = crowd.people("paper", Crowd.PARENTS);
        List<String> numbers = crowd.requests(2, "paper", crowd.agencies("paper agency", 1, List.of()), people, 2);
        crowd.papers(numbers.get(0), 2, people);
        crowd.papers(numbers.get(1), 50, people);
        TestBrowser ann = signedIn("paper.ann", Role.EDITOR);

        same(
                ann,
                "/requests/" + numbers.get(0) + "/documents",
                "/requests/" + numbers.get(1) + "/documents",
                "paper-name");
    }

    @Test
    void anAgencyAsksNoMoreForFiftyRequestsContactsAndComponents() {
        List<Long> owners = crowd.people("agency", Crowd.PARENTS);
        List<Long> both = crowd.agencies("whole", 2, List.of());
        crowd.agencies("small part", 2, List.of(both.get(0)));
        crowd.agencies("large part", 50, List.of(both.get(1)));
        crowd.contacts(both.get(0), 2);
        crowd.contacts(both.get(1), 50);
        crowd.requests(2, "agency", List.of(both.get(0)), owners, 2);
        crowd.requests(50, "agency", List.of(both.get(1)), owners, 2);
        TestBrowser ann = signedIn("agency.ann", Role.EDITOR);

        same(ann, "/agencies/" + both.get(0), "/agencies/" + both.get(1), "foia");
    }

    @Test
    void agenciesAskNoMoreForFifty() {
        List<Long> parents = crowd.agencies("above", Crowd.PARENTS, List.of());
        crowd.agencies("fewpart", 2, parents);
        crowd.agencies("manypart", 50, parents).forEach(agency -> crowd.contacts(agency, 1));
        TestBrowser ann = signedIn("agencies.ann", Role.EDITOR);

        same(ann, "/agencies?q=fewpart", "/agencies?q=manypart", "<td class=\"docket-what\">");
    }

    @Test
    void theOutboxAsksNoMoreForFiftyMails() {
        TestBrowser ann = signedIn("outbox.ann", Role.ADMINISTRATOR);
        crowd.mails(List.of(id("outbox.ann")), 2);
        long few = statements(ann, "/outbox?of=everybody");
        crowd.mails(crowd.people("outbox", Crowd.PARENTS), 48);

        assertThat(statements(ann, "/outbox?of=everybody")).isEqualTo(few);
        assertThat(rows(ann, "/outbox?of=everybody", "<tr>")).isGreaterThan(40);
    }

    @Test
    void peopleAskNoMoreForFifty() {
        TestBrowser ann = signedIn("people.ann", Role.ADMINISTRATOR);
        crowd.people("few", 2);
        long few = statements(ann, "/people");
        crowd.people("many", 50);

        assertThat(statements(ann, "/people")).isEqualTo(few);
        assertThat(rows(ann, "/people", "many ")).isGreaterThanOrEqualTo(50);
    }

    private void same(TestBrowser browser, String two, String fifty, String row) {
        assertThat(rows(browser, fifty, row)).isGreaterThanOrEqualTo(50);
        assertThat(rows(browser, two, row)).isBetween(1L, 10L);
        List<String> few = sql(browser, two);
        assertThat(sql(browser, fifty)).as("what %s asks", fifty).containsExactlyElementsOf(few);
    }

    private static long rows(TestBrowser browser, String path, String row) {
        TestBrowser.Page page = browser.get(path);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.body().split(row, -1).length - 1L;
    }

    private long statements(TestBrowser browser, String path) {
        return sql(browser, path).size();
    }

    /** Of the second time: the first notes the visit, once a minute. */
    private List<String> sql(TestBrowser browser, String path) {
        browser.get(path);
        return log.of(() -> browser.get(path)).stream()
                .map(StatementLog.Sent::sql)
                .filter(sql -> !sql.startsWith("SET "))
                .collect(Collectors.toList());
    }

    private TestBrowser signedIn(String username, Role... roles) {
        QuarkusTransaction.requiringNew()
                .run(() -> persons.add(username, "Ann " + username, PASSWORD, Set.of(roles), null));
        TestBrowser browser = new TestBrowser();
        assertThat(browser.signIn(username, PASSWORD).status()).isEqualTo(303);
        return browser;
    }

    private long id(String username) {
        return QuarkusTransaction.requiringNew()
                .call(() -> persons.byUsername(username).orElseThrow().id());
    }
}
