package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.event.Answers;
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

/** What people ask to be reminded of themselves, whatever the stage, and what is filed again and again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OwnRemindersTest {

    private static final String FILED = "2026-03-02";

    @Inject
    Post post;

    @Inject
    MovableClock clock;

    @Inject
    Refiling refiling;

    private Viewer rosa = new Viewer(0, "nobody", Set.of());
    private Viewer dev = rosa;

    @BeforeEach
    void cast(TestInfo info) {
        String test = "own." + Integer.toHexString(info.getDisplayName().hashCode());
        post.at(FILED, "09:00");
        rosa = post.person(test + ".rosa", Role.REPORTER);
        dev = post.person(test + ".dev", Role.REPORTER);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void inThreeWeeksWhateverTheStageTheyAloneAreToldOnce() {
        String number = post.logged(rosa, "Answered long ago", FILED, Level.NEWSROOM);
        post.record(rosa, number, FILED, new Answers.ReleasedInFull(3, ""));
        TestBrowser browser = post.browser(dev);
        assertThat(browser.post("/requests/" + number + "/reminders", "on", "+21", "words", "Ask Lee again")
                        .status())
                .isEqualTo(303);
        assertThat(browser.get("/").body()).doesNotContain("Ask Lee again");
        post.round("2026-03-22", "08:00");
        assertThat(post.standing(dev)).isEmpty();
        post.round("2026-03-23", "08:00");
        post.round("2026-03-24", "08:00");
        assertThat(post.standing(dev)).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("You asked to be reminded", "Ask Lee again", number));
        assertThat(post.standing(rosa)).noneMatch(mail -> mail.text().contains("Ask Lee again"));
        assertThat(post.browser(dev).get("/").body()).contains("Ask Lee again");
        assertThat(post.browser(rosa).get("/").body()).doesNotContain("Ask Lee again");
    }

    @Test
    void doneItIsGoneAndOnceMoreItComesAgain() {
        String number = post.logged(rosa, "Again", FILED, Level.NEWSROOM);
        String page = "/requests/" + number + "/reminders";
        post.browser(rosa).post(page, "on", "+1", "words", "Call the clerk");
        post.round("2026-03-03", "08:00");
        TestBrowser browser = post.browser(rosa);
        String own = own(browser.get("/").body());
        assertThat(post.browser(dev).post(own + "/done").status()).isEqualTo(404);
        browser.post(own + "/again", "on", "+7");
        assertThat(browser.get("/").body()).doesNotContain("Call the clerk");
        post.round("2026-03-10", "08:00");
        assertThat(last(rosa).text()).contains("Call the clerk");
        TestBrowser later = post.browser(rosa);
        later.post(own + "/done");
        assertThat(later.get("/").body()).doesNotContain("Call the clerk");
    }

    @Test
    void anAgencyHasRemindersTooAndADayThatPassedIsRefused() {
        String agency = Pattern.compile("/agencies/\\d+")
                .matcher(post.browser(rosa).get("/agencies").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        TestBrowser browser = post.browser(rosa);
        TestBrowser.Page wrong = browser.post(agency + "/reminders", "on", "-1");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Choose a day to come.");
        browser.post(agency + "/reminders", "on", "+1", "words", "New officer starts");
        post.round("2026-03-03", "08:00");
        assertThat(last(rosa).text()).contains("New officer starts");
    }

    @Test
    void whatRecursIsADraftOnItsDayAndItsOwnerHearsThreeDaysBefore() {
        String number = post.logged(rosa, "Quarterly logs", FILED, Level.TEAM);
        TestBrowser browser = post.browser(rosa);
        browser.post("/requests/" + number + "/recurrence", "months", "3", "next", "2026-03-20");
        assertThat(browser.get("/requests/" + number + "/reminders").body()).contains("Filed again each quarter");
        post.at("2026-03-17", "08:00");
        refiling.round();
        refiling.round();
        post.round();
        assertThat(last(rosa).text())
                .contains("Your own reminder")
                .contains(number)
                .doesNotContain("Quarterly");
        post.at("2026-03-20", "08:00");
        refiling.round();
        refiling.round();
        String drafts = post.browser(rosa).get("/requests?stage=DRAFT").body();
        assertThat(Pattern.compile("docket-title\"[^>]*>Quarterly logs")
                        .matcher(drafts)
                        .results())
                .hasSize(1);
        assertThat(post.browser(rosa).get("/requests/" + number + "/reminders").body())
                .contains("next on Sat 20 Jun");
    }

    @Test
    void thePageSaysWhomTheDeskRemindsNextAndAsWhat() {
        String number = post.logged(rosa, "Foreseen", FILED, Level.NEWSROOM);
        assertThat(post.browser(dev).get("/requests/" + number + "/reminders").body())
                .contains("Wed 25 Mar")
                .contains(rosa.name() + " (owner)")
                .contains("Answer due Mon 30 Mar, 3 working days before");
    }

    private static String own(String page) {
        Matcher own = Pattern.compile("(/own-reminders/\\d+)/done").matcher(page);
        assertThat(own.find()).as(page).isTrue();
        return own.group(1);
    }

    private Post.Sent last(Viewer person) {
        List<Post.Sent> mails = post.standing(person);
        return mails.get(mails.size() - 1);
    }
}
