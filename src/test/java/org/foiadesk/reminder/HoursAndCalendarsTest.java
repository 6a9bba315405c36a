package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Questions;
import org.foiadesk.people.MovableClock;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.request.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** People's own hours, who stands in for them, whom a rung is for, and their dates in a calendar. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HoursAndCalendarsTest {

    private static final String FILED = "2026-03-02";
    private static final String BEFORE = "2026-03-25";

    @Inject
    Post post;

    @Inject
    MovableClock clock;

    private Viewer rosa = new Viewer(0, "nobody", Set.of());
    private Viewer dev = rosa;
    private Viewer ines = rosa;

    @BeforeEach
    void cast(TestInfo info) {
        String test = "hours." + Integer.toHexString(info.getDisplayName().hashCode());
        post.at(FILED, "09:00");
        rosa = post.person(test + ".rosa", Role.REPORTER);
        dev = post.person(test + ".dev", Role.REPORTER);
        ines = post.person(test + ".ines", Role.EDITOR);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void mailComesAtTheHourAndOnTheDaysOfTheirChoice() {
        post.logged(rosa, "At ten on weekdays but Wednesday", FILED, Level.NEWSROOM);
        post.told("2026-03-20", rosa);
        keep(rosa, "hour", "10", "day", "1", "day", "2", "day", "4", "day", "5");
        int before = post.standing(rosa).size();
        post.round(BEFORE, "11:00"); // a Wednesday
        post.round("2026-03-26", "09:59");
        assertThat(post.standing(rosa)).hasSize(before);
        post.round("2026-03-26", "10:00");
        assertThat(post.standing(rosa)).hasSize(before + 1);
        assertThat(last(rosa).text()).contains("at 10:00 AM");
    }

    @Test
    void whileSomebodyIsAwayTheDeputyIsToldAndOnTheirReturnTheyAreAgain() {
        String number = post.logged(rosa, "Stood in for", FILED, Level.NEWSROOM);
        String sealed = post.logged(rosa, "Nobody stands in", FILED, Level.SEALED);
        post.told("2026-03-20", rosa);
        keep(rosa, "deputy", id(dev), "away-from", "2026-03-24", "away-until", "2026-03-27");
        int before = post.standing(rosa).size();
        post.round(BEFORE, "08:00");
        assertThat(post.standing(rosa)).hasSize(before);
        assertThat(last(dev).text()).contains(number).doesNotContain(sealed);
        post.round("2026-03-28", "08:00");
        assertThat(last(rosa).text()).contains(number).contains(sealed);
    }

    @Test
    void aReplyThatWeOweGoesToTheDeputyTooAndToTheEditorThreeWorkingDaysBefore() {
        keep(rosa, "deputy", id(dev));
        String number = post.logged(rosa, "Fees", FILED, Level.NEWSROOM);
        LocalDate until = LocalDate.parse("2026-03-20");
        post.record(rosa, number, FILED, new Questions.FeeAsked(new BigDecimal("120.00"), until, false, null, ""));
        post.round(FILED, "09:05");
        assertThat(capacities(number)).contains("AT_ONCE rosa", "AT_ONCE dev").doesNotContain("AT_ONCE ines");
        post.round("2026-03-16", "08:00");
        assertThat(capacities(number))
                .contains("THREE_DAYS_BEFORE rosa", "THREE_DAYS_BEFORE dev", "THREE_DAYS_BEFORE ines");
        post.round("2026-03-17", "08:00");
        assertThat(last(ines).text()).contains(number).contains("in 3 working days");
    }

    @Test
    void ofAnOwnerAwayWithoutADeputyTheEditorHearsTheHardDatesAlone() {
        String fees = post.logged(rosa, "Nobody stands in", FILED, Level.TEAM);
        String sealed = post.logged(rosa, "Sealed fees", FILED, Level.SEALED);
        String answer = post.logged(rosa, "Only an answer is due", "2026-02-25", Level.NEWSROOM);
        LocalDate until = LocalDate.parse("2026-03-20");
        for (String number : List.of(fees, sealed)) {
            post.record(rosa, number, FILED, new Questions.FeeAsked(new BigDecimal("120.00"), until, false, null, ""));
        }
        keep(rosa, "away-from", "2026-03-18", "away-until", "2026-03-24");
        post.round("2026-03-16", "08:00");
        assertThat(capacities(fees)).doesNotContain("WORKING_DAY_BEFORE ines");
        post.round("2026-03-19", "08:00");
        assertThat(capacities(fees)).contains("WORKING_DAY_BEFORE ines", "WORKING_DAY_BEFORE rosa");
        assertThat(last(ines).text()).doesNotContain(sealed);
        assertThat(last(ines).text().split("To decide")[0]).contains(fees).doesNotContain(answer);
        assertThat(post.browser(rosa).get("/requests/" + fees + "/reminders").body())
                .contains("editor, while the owner is away");
        post.round("2026-03-25", "08:00");
        assertThat(capacities(answer)).noneMatch(one -> one.endsWith(" ines"));
    }

    @Test
    void whoIsBackBeforeTheDateIsToldAndTheEditorIsNot() {
        String number = post.logged(rosa, "Back in time", FILED, Level.NEWSROOM);
        LocalDate until = LocalDate.parse("2026-03-20");
        post.record(rosa, number, FILED, new Questions.FeeAsked(new BigDecimal("120.00"), until, false, null, ""));
        keep(rosa, "away-from", "2026-03-17", "away-until", "2026-03-18");
        post.round("2026-03-18", "07:00");
        post.round("2026-03-19", "08:00");
        assertThat(post.reminders(number))
                .filteredOn(row -> row.rung().equals("WORKING_DAY_BEFORE"))
                .extracting(row -> row.person().substring(row.person().lastIndexOf('.') + 1) + " " + row.state())
                .contains("rosa MAILED", "ines MOOT")
                .allMatch(row -> row.equals("rosa MAILED") || row.endsWith(" MOOT"));
    }

    @Test
    void anEditorHearsNothingOfASealedRequestHoweverUrgent() {
        String number = post.logged(rosa, "Sealed fees", FILED, Level.SEALED);
        LocalDate until = LocalDate.parse("2026-03-05");
        post.record(rosa, number, FILED, new Questions.FeeAsked(new BigDecimal("120.00"), until, false, null, ""));
        post.round(FILED, "09:05");
        assertThat(post.reminders(number)).extracting(Post.Row::person).allMatch(name -> name.endsWith(".rosa"));
    }

    @Test
    void hoursThatCannotBeAreRefusedBesideTheirFields() {
        TestBrowser browser = post.browser(rosa);
        assertThat(browser.post("/profile/reminders", "hour", "23", "quiet-from", "22", "quiet-until", "6", "day", "1")
                        .body())
                .contains("Choose an hour outside them");
        TestBrowser.Page none =
                browser.post("/profile/reminders", "away-from", "2026-04-02", "away-until", "2026-04-01");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("Choose at least one day").contains("The last day comes before the first");
    }

    @Test
    void aCalendarHasTheDatesAndKeepsWhatIsOverAsCancelled() throws Exception {
        String number = post.logged(rosa, "Kestrel files", FILED, Level.NEWSROOM);
        String sealed = post.logged(rosa, "Sealed heron", FILED, Level.SEALED);
        String address = feed(rosa, "own", "FULL");
        TestBrowser program = new TestBrowser();
        TestBrowser.Page first = program.get(address);
        String open = unfolded(first.body());
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.answer().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        assertThat(open)
                .contains("SUMMARY:Kestrel files · FBI " + number + ": Answer due")
                .contains("DTSTART;VALUE=DATE:20260330")
                .contains("STATUS:CONFIRMED")
                .contains("TRIGGER:-PT15H")
                .contains("FOIA " + sealed + ": Answer due")
                .doesNotContain("heron");
        Calendar read = new CalendarBuilder().build(new StringReader(first.body()));
        assertThat(read.getComponents()).isNotEmpty();

        String tag = first.answer().headers().firstValue("ETag").orElse("");
        TestBrowser again = new TestBrowser().with("If-None-Match", tag);
        assertThat(again.get(address).status()).isEqualTo(304);

        String uid = uid(open, number);
        post.at(BEFORE, "09:00");
        post.record(rosa, number, BEFORE, new Answers.ReleasedInFull(12, ""));
        String met = unfolded(again.get(address).body());
        assertThat(uid(met, number)).isEqualTo(uid);
        assertThat(event(met, number)).contains("STATUS:CANCELLED").doesNotContain("VALARM");
        assertThat(post.browser(rosa).get("/profile/reminders").body()).doesNotContain("never used");
    }

    @Test
    void byDefaultACalendarSaysNumbersAloneAndRevokedItIsNoMore() {
        String number = post.logged(rosa, "Kestrel files", FILED, Level.NEWSROOM);
        String address = feed(rosa, "own", "");
        TestBrowser program = new TestBrowser();
        assertThat(unfolded(program.get(address).body()))
                .contains("FOIA " + number + ": Answer due")
                .doesNotContain("Kestrel")
                .doesNotContain("FBI");
        TestBrowser browser = post.browser(rosa);
        Matcher revoke = Pattern.compile("/profile/calendars/\\d+/revocation")
                .matcher(browser.get("/profile/reminders").body());
        assertThat(revoke.find()).isTrue();
        browser.post(revoke.group());
        assertThat(program.get(address).status()).isEqualTo(404);
    }

    @Test
    void theDesksCalendarIsForEditorsAndHasNothingSealed() {
        String seen = post.logged(rosa, "Osprey files", FILED, Level.TEAM);
        String sealed = post.logged(rosa, "Sealed heron", FILED, Level.SEALED);
        assertThat(post.browser(rosa)
                        .post("/profile/calendars", "whose", "desk")
                        .status())
                .isEqualTo(409);
        assertThat(unfolded(new TestBrowser().get(feed(ines, "desk", "FULL")).body()))
                .contains("FBI " + seen + ": Answer due")
                .doesNotContain("Osprey")
                .doesNotContain(sealed);
    }

    private void keep(Viewer who, String... fields) {
        boolean days = List.of(fields).contains("day");
        String[] all = days
                ? fields
                : java.util.stream.Stream.concat(
                                java.util.Arrays.stream(fields),
                                java.util.stream.IntStream.rangeClosed(1, 7)
                                        .boxed()
                                        .flatMap(day -> java.util.stream.Stream.of("day", String.valueOf(day))))
                        .toArray(String[]::new);
        TestBrowser.Page page = post.browser(who).post("/profile/reminders", all);
        assertThat(page.status()).as(page.body()).isEqualTo(303);
    }

    private String feed(Viewer who, String whose, String says) {
        TestBrowser.Page page = post.browser(who).post("/profile/calendars", "whose", whose, "says", says);
        Matcher address = Pattern.compile("/calendar/[A-Za-z0-9_-]{43}\\.ics").matcher(page.body());
        assertThat(address.find()).as(page.body()).isTrue();
        return address.group();
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "").replace("\r\n", "\n");
    }

    private static String event(String calendar, String number) {
        return java.util.Arrays.stream(calendar.split("BEGIN:VEVENT", -1))
                .filter(event -> event.contains(number + ": Answer due"))
                .findFirst()
                .orElseThrow();
    }

    private static String uid(String calendar, String number) {
        Matcher uid = Pattern.compile("UID:(.*)").matcher(event(calendar, number));
        assertThat(uid.find()).isTrue();
        return uid.group(1);
    }

    private List<String> capacities(String number) {
        return post.reminders(number).stream()
                .map(row ->
                        row.rung() + " " + row.person().substring(row.person().lastIndexOf('.') + 1))
                .toList();
    }

    private static String id(Viewer who) {
        return String.valueOf(who.personId());
    }

    private Post.Sent last(Viewer person) {
        List<Post.Sent> mails = post.standing(person);
        return mails.get(mails.size() - 1);
    }
}
