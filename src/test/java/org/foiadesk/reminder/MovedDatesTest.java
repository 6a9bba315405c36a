package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Questions;
import org.foiadesk.people.MovableClock;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.request.Level;
import org.foiadesk.request.Rederivation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Friday 27 November 2026, closed by order" moves exactly the dates that cross it, and says so to whom it concerns. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MovedDatesTest {

    private static final String LAW = "/settings/law/US";
    private static final String TITLE = "Heron leases";

    @Inject
    Post post;

    @Inject
    MovableClock clock;

    @Inject
    Rederivation rederivation;

    @Inject
    @DataSource("jobs")
    AgroalDataSource jobs;

    private Viewer rosa = new Viewer(0, "nobody", Set.of());
    private Viewer dev = rosa;
    private Viewer administrator = rosa;
    private TestBrowser pat = new TestBrowser();
    private TestBrowser reporter = new TestBrowser();
    private long harbor;
    private String crossing = "";
    private String before = "";
    private String elsewhere = "";
    private String answered = "";
    private String paused = "";
    private String sealed = "";

    @BeforeEach
    void theStory() {
        post.at("2026-11-16", "09:00");
        String test = "moved" + Long.toString(System.nanoTime(), 36);
        rosa = post.person(test + ".rosa", Role.REPORTER);
        dev = post.person(test + ".dev", Role.REPORTER);
        administrator = post.person(test + ".pat", Role.ADMINISTRATOR);
        pat = post.browser(administrator);
        reporter = post.browser(rosa);
        harbor = agency("Harbor Bureau " + test);
        crossing = post.loggedTo(harbor, rosa, TITLE, "2026-11-02", Level.NEWSROOM);
        before = post.loggedTo(harbor, rosa, "In time", "2026-10-20", Level.NEWSROOM);
        elsewhere = post.loggedTo(agency("Other Bureau " + test), rosa, "Elsewhere", "2026-11-02", Level.NEWSROOM);
        answered = post.loggedTo(harbor, rosa, "Answered", "2026-11-02", Level.NEWSROOM);
        post.record(rosa, answered, "2026-11-10", new Answers.ReleasedInFull(40, ""));
        paused = post.loggedTo(harbor, rosa, "Paused", "2026-11-02", Level.NEWSROOM);
        post.record(rosa, paused, "2026-11-05", new Questions.ClarificationAsked(null, ""));
        sealed = post.loggedTo(harbor, dev, "Sealed " + TITLE, "2026-11-02", Level.SEALED);
        post.told("2026-11-16", rosa);
        post.told("2026-11-16", dev);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aDayClosedByOrderMovesExactlyTheDatesThatCrossIt() {
        Map<String, String> was = dates();
        assertThat(answerDue(crossing)).isEqualTo("2026-12-02");
        assertThat(add("27 Nov 2026").status()).isEqualTo(303);
        counted();

        assertThat(answerDue(crossing)).isEqualTo("2026-12-03");
        assertThat(answerDue(sealed)).isEqualTo("2026-12-03");
        assertThat(answerDue(before)).isEqualTo("2026-11-18");
        for (String number : new String[] {elsewhere, paused}) {
            assertThat(of(dates(), number)).as(number).isEqualTo(of(was, number));
        }
        for (String number : new String[] {elsewhere, answered, paused}) {
            assertThat(lines(number)).as(number).isEmpty();
        }
        assertThat(lines(crossing))
                .containsEntry("DETERMINATION 1", "2026-12-02 2026-12-03 Added: Fri 27 Nov 2026, closed by order");
        assertThat(movedOf(was, crossing)).isEqualTo(lines(crossing).keySet());
        assertThat(movedOf(was, sealed)).isEqualTo(lines(sealed).keySet());
        assertThat(movedOf(was, before)).isEqualTo(lines(before).keySet());

        assertThat(reporter.get("/requests/" + crossing).body())
                .contains("Dates that moved", "Answer due: Wed 2 Dec, now Thu 3 Dec", "closed by order");
        assertThat(reporter.get("/requests/" + elsewhere).body()).doesNotContain("Dates that moved");
        assertThat(reporter.get("/agencies/" + harbor).body()).contains("Nov 27, 2026", "closed by order");
    }

    @Test
    void theOwnerHearsOfItInTheDaysMailAndTheSealedOneKeepsItsDates() {
        add("2026-11-27");
        counted();
        post.round("2026-11-17", "08:00");
        Post.Sent mail = last(rosa);
        assertThat(mail.subject()).doesNotContain(TITLE);
        assertThat(moved(mail))
                .contains(crossing + " · Answer due: Wed 2 Dec, now Thu 3 Dec", TITLE)
                .contains("Added: Fri 27 Nov 2026, closed by order")
                .doesNotContain(elsewhere, answered, paused, sealed);
        assertThat(mail.html()).contains("Dates that moved", crossing);
        Post.Sent his = last(dev);
        assertThat(moved(his)).contains(sealed + " · Answer due").doesNotContain("Dec", "Nov");
        assertThat(his.text()).doesNotContain("Heron", "Harbor", "closed");

        int mails = post.mails(rosa).size();
        post.round("2026-11-17", "10:00");
        assertThat(post.mails(rosa)).hasSize(mails);
    }

    @Test
    void endingItMovesThemBackAndSaysSo() {
        Map<String, String> was = dates();
        add("11/27/2026");
        counted();
        post.told("2026-11-17", rosa);
        signInAgain();
        String ending = ending();
        assertThat(pat.post(ending, "reason", "no").status()).isEqualTo(422);
        assertThat(pat.post(ending, "reason", "The order was withdrawn").status())
                .isEqualTo(303);
        assertThat(pat.post(ending, "reason", "The order was withdrawn").status())
                .isEqualTo(409);
        counted();
        assertThat(dates()).isEqualTo(was);
        assertThat(pat.get(LAW).body()).contains("The order was withdrawn", "Ended by");
        assertThat(reporter.get("/requests/" + crossing).body())
                .contains("Answer due: Thu 3 Dec, now Wed 2 Dec", "Ended: Fri 27 Nov 2026, closed by order");
        post.round("2026-11-18", "08:00");
        assertThat(moved(last(rosa))).contains(crossing + " · Answer due: Thu 3 Dec, now Wed 2 Dec");
    }

    @Test
    void whatMovedThereAndBackBeforeTheMailIsNoNews() {
        add("2026-11-27");
        counted();
        pat.post(ending(), "reason", "It was a mistake");
        counted();
        post.round("2026-11-17", "08:00");
        assertThat(post.standing(rosa)).noneMatch(mail -> mail.text().contains("Dates that moved"));
    }

    @Test
    void aReminderOfTheOldDayIsMoot() {
        post.round("2026-12-01", "08:00");
        assertThat(post.reminders(crossing)).anyMatch(row -> row.state().equals("PLANNED"));
        signInAgain();
        add("2026-11-27");
        counted();
        assertThat(post.reminders(crossing))
                .anyMatch(row -> row.state().equals("MOOT") && row.reason().contains("closed by order"));
    }

    private TestBrowser.Page add(String day) {
        return pat.post(
                LAW + "/days", "day", day, "name", "closed by order", "whose", String.valueOf(harbor), "source", "");
    }

    /** Sessions end by themselves after a day. */
    private void signInAgain() {
        pat = post.browser(administrator);
        reporter = post.browser(rosa);
    }

    private String ending() {
        String id = rows(
                        "SELECT substr(line, 2), day::text FROM own_law WHERE agency_id = ? AND own AND day IS NOT NULL",
                        harbor)
                .keySet()
                .iterator()
                .next();
        return LAW + "/days/" + id + "/ending";
    }

    private long agency(String name) {
        TestBrowser.Page page = reporter.post("/agencies", "name", name, "jurisdiction", "US", "anyway", "yes");
        return Long.parseLong(page.location().replace("/agencies/", ""));
    }

    /** By this run or by the job's own, whichever comes first. */
    private void counted() {
        Instant end = Instant.now().plusSeconds(30);
        do {
            rederivation.run();
            assertThat(Instant.now()).isBefore(end);
        } while (!rows("SELECT id::text, why FROM clock_change WHERE id > ?", 0L)
                .isEmpty());
    }

    private static String moved(Post.Sent mail) {
        assertThat(mail.text()).contains("Dates that moved");
        return mail.text().substring(mail.text().indexOf("Dates that moved"));
    }

    private Post.Sent last(Viewer person) {
        return post.standing(person).get(post.standing(person).size() - 1);
    }

    private String answerDue(String number) {
        return dates().get(number + " DETERMINATION 1");
    }

    private Map<String, String> dates() {
        return rows("""
                SELECT q.number || ' ' || d.kind || ' ' || d.ord, d.due_on::text
                FROM deadline d JOIN request q ON q.id = d.request_id WHERE q.id > ? AND d.due_on IS NOT NULL""", 0L);
    }

    private static Map<String, String> of(Map<String, String> dates, String number) {
        return dates.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(number + " "))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(number.length() + 1), Map.Entry::getValue));
    }

    /** The kinds of a request's dates that stand elsewhere now. */
    private Set<String> movedOf(Map<String, String> was, String number) {
        Map<String, String> now = of(dates(), number);
        return of(was, number).entrySet().stream()
                .filter(entry -> now.containsKey(entry.getKey()))
                .filter(entry -> !entry.getValue().equals(now.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, String> lines(String number) {
        long id = Long.parseLong(rows("SELECT id::text, number FROM request WHERE id > ?", 0L).entrySet().stream()
                .filter(entry -> entry.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow());
        return rows("""
                SELECT kind || ' ' || ord, from_on || ' ' || to_on || ' ' || why FROM moved_date
                WHERE request_id = ? ORDER BY id""", id);
    }

    private Map<String, String> rows(String sql, Object value) {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = jobs.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.put(row.getString(1), row.getString(2));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
