package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.correspondence.ReminderAnswered;
import org.foiadesk.event.Handling;
import org.foiadesk.event.Questions;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.MovableClock;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.reminder.SignedLink.Purpose;
import org.foiadesk.request.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What a reminder's mail offers, done by whoever holds the mail and is signed in nowhere. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeedsTest {

    private static final String FILED = "2026-03-02";
    private static final String BEFORE = "2026-03-25";
    private static final String AFTER = "2026-03-31";

    @Inject
    Post post;

    @Inject
    MovableClock clock;

    @Inject
    SignedLinks links;

    @Inject
    AnswerTokens tokens;

    @Inject
    Event<ReminderAnswered> answers;

    private Viewer rosa = new Viewer(0, "nobody", Set.of());
    private Viewer dev = rosa;
    private final TestBrowser stranger = new TestBrowser();

    @BeforeEach
    void cast(TestInfo info) {
        String test = "deed." + Integer.toHexString(info.getDisplayName().hashCode());
        post.at(FILED, "09:00");
        rosa = post.person(test + ".rosa", Role.REPORTER);
        dev = post.person(test + ".dev", Role.REPORTER);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void openingALinkDoesNothingAndPressingTheButtonSnoozesUntilThatDay() {
        late("Contract files", Level.NEWSROOM);
        String snooze = link("Snooze");
        assertThat(stranger.get(snooze).body()).contains("Contract files").contains("Remind me again in");
        stranger.get(snooze);
        assertThat(stranger.post(snooze, "for", "7").body()).contains("You hear of it again on Tue 7 Apr");
        assertThat(stranger.isSignedIn()).isFalse();
        int before = post.standing(rosa).size();
        post.round("2026-04-06", "08:00");
        assertThat(post.standing(rosa)).hasSize(before);
        post.round("2026-04-07", "08:00");
        assertThat(post.standing(rosa)).hasSize(before + 1);
        assertThat(last().text()).contains("late by 6 working days");
    }

    @Test
    void aSnoozeBeforeTheDateHoldsBackTheRungsBetween() {
        post.logged(rosa, "Snoozed early", FILED, Level.NEWSROOM);
        post.told("2026-03-24", rosa);
        post.round(BEFORE, "08:00");
        stranger.post(link("Snooze"), "for", "7");
        sent();
        int before = post.standing(rosa).size();
        post.round(AFTER, "08:00");
        assertThat(post.standing(rosa)).hasSize(before);
        post.round("2026-04-01", "08:00");
        assertThat(post.standing(rosa)).hasSize(before + 1);
    }

    @Test
    void whatIsDoneIsNotSaidAgain() {
        String number = post.logged(rosa, "Done with it", FILED, Level.NEWSROOM);
        post.told("2026-03-24", rosa);
        post.round(BEFORE, "08:00");
        assertThat(stranger.post(link("Done")).body()).contains("You hear no more of this date");
        sent();
        int before = post.standing(rosa).size();
        post.round(AFTER, "08:00");
        assertThat(post.standing(rosa)).hasSize(before);
        assertThat(post.reminders(number)).extracting(Post.Row::state).doesNotContain("PLANNED");
    }

    @Test
    void untilTheyWriteEndsWhenTheAgencyIsHeardOf() {
        String number = late("Waits for them", Level.NEWSROOM);
        assertThat(stranger.post(link("Snooze"), "for", "they").body()).contains("when they write");
        int before = post.standing(rosa).size();
        post.round("2026-04-14", "08:00");
        assertThat(post.standing(rosa)).hasSize(before);
        post.record(rosa, number, "2026-04-14", new Handling.Consulted("The Navy", ""));
        post.round("2026-04-14", "08:05");
        assertThat(post.standing(rosa)).hasSize(before + 1);
        assertThat(last().text()).contains(number);
    }

    @Test
    void aDateThatCostsARightIsNotPutOffPastItselfNorDoneByAWord() {
        String number = fee();
        assertThat(last().text()).doesNotContain("Done: ").contains("Waive it: ");
        String snooze = link("Snooze");
        TestBrowser.Page refused = stranger.post(snooze, "for", "21");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("past the date itself").contains("at most 10 days");
        assertThat(stranger.post(snooze, "for", "7").status()).isEqualTo(200);
        assertThat(post.reminders(number)).anyMatch(row -> row.rung().equals("AGAIN"));
    }

    @Test
    void waivedWithAReasonNobodyIsRemindedAndTheRecordSaysWhy() {
        String number = fee();
        String waive = link("Waive it");
        assertThat(stranger.post(waive, "reason", "").status()).isEqualTo(409);
        assertThat(stranger.post(waive, "reason", "The story is dead.").body()).contains("Waived, and noted on");
        assertThat(post.reminders(number)).extracting(Post.Row::state).doesNotContain("PLANNED");
        assertThat(post.browser(rosa).get("/requests/" + number).body()).contains("The story is dead.");
        int before = post.standing(rosa).size();
        post.round("2026-03-12", "08:00");
        assertThat(post.standing(rosa)).hasSize(before);
    }

    @Test
    void handedOverItIsTheOthersFromThenOn() {
        String number = late("Handed over", Level.NEWSROOM);
        String hand = link("Hand over");
        assertThat(stranger.post(hand, "whom", "Nobody Here").body()).contains("No one colleague");
        assertThat(stranger.post(hand, "whom", dev.name()).body()).contains("you stay on it as a helper");
        assertThat(post.browser(dev).get("/requests?owner=me").body()).contains(number);
        assertThat(stranger.post(hand, "whom", dev.name()).status()).isEqualTo(409);
    }

    @Test
    void ofASealedRequestThePageSaysNoMoreThanTheMail() {
        String number = late("Kestrel", Level.SEALED);
        assertThat(stranger.get(link("Snooze")).body())
                .contains(number)
                .doesNotContain("Kestrel")
                .doesNotContain("Bureau")
                .doesNotContain("30 Mar");
    }

    @Test
    void aLinkForOneDeedIsNoneForAnotherAndEndsAfterFourteenDays() {
        late("Ends", Level.NEWSROOM);
        String done = link("Done");
        String token = done.substring("/reminders/".length());
        assertThat(stranger.get("/reminders/" + (token.startsWith("A") ? "B" : "A") + token.substring(1))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(links.path(Purpose.DONE, MailSays.FULL, 1, dev.personId()))
                        .status())
                .isEqualTo(404);
        post.at("2026-04-14", "08:01");
        TestBrowser.Page ended = stranger.post(done);
        assertThat(ended.status()).isEqualTo(409);
        assertThat(ended.body()).contains("has ended");
    }

    @Test
    void answeringTheMailSnoozesItAndARefusalComesByMail() {
        String soft = late("Soft", Level.NEWSROOM);
        String token = given();
        answers.fire(new ReminderAnswered(token, "someone@else.example", "done"));
        assertThat(last().text()).contains(soft);
        answers.fire(new ReminderAnswered(token.toUpperCase(java.util.Locale.ROOT), address(), "snooze 7\n\n> done"));
        assertThat(last().subject()).isEqualTo("Your answer to the desk");
        assertThat(last().text()).contains("You hear of it again on Tue 7 Apr").contains(soft);
        answers.fire(new ReminderAnswered(token, address(), "please do not"));
        assertThat(last().text()).contains("did not understand");
    }

    @Test
    void aDateThatCostsARightIsNotDoneByMailEither() {
        fee();
        answers.fire(new ReminderAnswered(given(), address(), "done"));
        assertThat(last().text()).contains("Not done.").contains("waive it with a reason");
    }

    @Test
    void twoMachinesThatAnswerEachOtherEnd() {
        late("Loop", Level.NEWSROOM);
        String token = given();
        int before = post.standing(rosa).size();
        for (int i = 0; i < 9; i++) {
            answers.fire(new ReminderAnswered(token, address(), "I am away."));
        }
        assertThat(post.standing(rosa)).hasSize(before + 5);
    }

    /** The token of the last mail is known to its address alone; another of the same mail does as well. */
    private String given() {
        String token = tokens.fresh();
        Post.Sent mail = last();
        post.as(rosa, () -> {
            tokens.keep(token, mail.id(), rosa);
            return token;
        });
        return token;
    }

    private String address() {
        String address = "rosa" + rosa.personId() + "@lantern.example";
        post.addressed(rosa, address);
        return address;
    }

    /** A reply to a fee letter owed in ten days, said at once. */
    private String fee() {
        String number = post.logged(rosa, "Fees", FILED, Level.NEWSROOM);
        post.record(
                rosa,
                number,
                FILED,
                new Questions.FeeAsked(new BigDecimal("120.00"), LocalDate.parse("2026-03-12"), false, null, ""));
        post.round(FILED, "09:01");
        sent();
        return number;
    }

    private String late(String title, Level level) {
        String number = post.logged(rosa, title, FILED, level);
        post.told("2026-03-26", rosa);
        post.round(AFTER, "08:00");
        sent();
        return number;
    }

    private void sent() {
        post.left(rosa);
    }

    private String link(String deed) {
        Matcher found = Pattern.compile(Pattern.quote(deed) + ": (\\S+)").matcher(last().text());
        assertThat(found.find()).as(last().text()).isTrue();
        return URI.create(found.group(1)).getPath();
    }

    private Post.Sent last() {
        List<Post.Sent> mails = post.standing(rosa);
        return mails.get(mails.size() - 1);
    }
}
