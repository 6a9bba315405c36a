package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Fetching;
import org.foiadesk.event.Notes;
import org.foiadesk.event.Questions;
import org.foiadesk.event.Terms;
import org.foiadesk.people.MovableClock;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.request.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A request filed with the FBI on March 2, 2026 is to be answered by March 30; three working days before is March 25. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RemindersTest {

    private static final String FILED = "2026-03-02";
    private static final String BEFORE = "2026-03-25";

    @Inject
    Post post;

    @Inject
    MovableClock clock;

    private String test = "";
    private Viewer rosa = new Viewer(0, "nobody", java.util.Set.of());

    @BeforeEach
    void cast(TestInfo info) {
        test = "rem." + Integer.toHexString(info.getDisplayName().hashCode());
        post.at(FILED, "09:00");
        rosa = post.person(test + ".rosa", Role.REPORTER);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void threeWorkingDaysBeforeTheOwnerIsToldOnceAndNotBeforeTheHour() {
        String number = post.logged(rosa, "Contract files", FILED, Level.NEWSROOM);
        told("2026-03-20");
        post.round(BEFORE, "07:59");
        int before = post.standing(rosa).size();
        post.round(BEFORE, "08:00");
        post.round(BEFORE, "08:01");
        List<Post.Sent> mails = post.standing(rosa);
        assertThat(mails).hasSize(before + 1);
        Post.Sent mail = mails.get(before);
        assertThat(mail.subject()).isEqualTo("Answer due, Mon 30 Mar: " + number);
        assertThat(mail.text())
                .contains("Mon 30 Mar · in 3 working days · agency’s move")
                .contains("Contract files · FBI – Federal Bureau of Investigation")
                .contains("(5 U.S.C. 552(a)(6)(A)(i)")
                .contains("Last: Filed")
                .contains("Why this date: ")
                .contains("/dates/determination/1")
                .contains("/requests/" + number);
        assertThat(mail.html())
                .contains("Contract files")
                .contains("bgcolor=\"#14507a\"")
                .doesNotContain("<img");
    }

    @Test
    void theFileSaysAsWhatPeopleAreToldAndWhenTheEditorsWillBe() {
        String number = post.logged(rosa, "Contract files", FILED, Level.NEWSROOM);
        String sealed = post.logged(rosa, "Sealed files", FILED, Level.SEALED);
        told("2026-03-20");
        post.round(BEFORE, "08:00");
        String file = post.browser(rosa).get("/requests/" + number).body();
        assertThat(file)
                .contains(test + ".rosa (owner)")
                .contains("If no answer has come by Wed 29 Apr, the editors are told.");
        assertThat(post.browser(rosa).get("/requests/" + sealed).body()).doesNotContain("the editors are told");
    }

    @Test
    void theWorkingDayAfterItIsSaidAgainAndNotOnTheDayItself() {
        post.logged(rosa, "Contract files", FILED, Level.NEWSROOM);
        told(BEFORE);
        int before = post.standing(rosa).size();
        post.round("2026-03-30", "08:00");
        assertThat(post.standing(rosa)).hasSize(before);
        post.round("2026-03-31", "08:00");
        assertThat(last().text()).contains("late by 1 working day");
        assertThat(last().html()).contains("color:#a3271f");
    }

    @Test
    void theAnswerRecordedAMinuteEarlierStopsIt() {
        String number = post.logged(rosa, "Contract files", FILED, Level.NEWSROOM);
        told("2026-03-20");
        post.round(BEFORE, "07:58");
        int before = post.standing(rosa).size();
        assertThat(post.reminders(number)).extracting(Post.Row::state).contains("PLANNED");
        post.at(BEFORE, "07:59");
        post.record(rosa, number, BEFORE, new Answers.ReleasedInFull(12, ""));
        post.round(BEFORE, "08:00");
        assertThat(post.standing(rosa)).hasSize(before);
        assertThat(post.reminders(number))
                .filteredOn(row -> row.state().equals("MOOT"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reason()).startsWith("Recorded: Released in full"));
    }

    @Test
    void whatWasMissedWhileNobodyPlannedIsSaidOnce() {
        String number = post.logged(rosa, "Contract files", FILED, Level.NEWSROOM);
        told("2026-03-20");
        int before = post.standing(rosa).size();
        post.round("2026-04-02", "11:30");
        post.round("2026-04-03", "08:00");
        assertThat(post.standing(rosa)).hasSize(before + 1);
        assertThat(last().text()).contains("late by 3 working days").containsOnlyOnce("Answer due");
        assertThat(post.reminders(number))
                .filteredOn(row -> row.kind().equals("DETERMINATION"))
                .extracting(Post.Row::state)
                .containsExactly("OVERTAKEN", "MAILED");
    }

    @Test
    void afterThreeDaysDownEveryReminderThatFellDueIsSaidOnceAndNoneTwice() {
        List<String> numbers = IntStream.range(0, 12)
                .mapToObj(i -> post.logged(rosa, "Down " + i, i % 2 == 0 ? FILED : "2026-02-27", Level.NEWSROOM))
                .toList();
        told("2026-03-20");
        int before = post.standing(rosa).size();
        post.round("2026-03-28", "08:00");
        post.round("2026-03-28", "08:01");
        assertThat(post.standing(rosa)).hasSize(before + 1);
        assertThat(numbers).allSatisfy(number -> assertThat(last().text().split("\\Q · " + number + "\\E", -1))
                .as(number)
                .hasSize(2));
        assertThat(numbers).allSatisfy(number -> assertThat(post.reminders(number))
                .filteredOn(
                        row -> row.kind().equals("DETERMINATION") && row.state().equals("MAILED"))
                .hasSize(1));
    }

    @Test
    void severalDatesOfOneDayAreOneMail() {
        for (String title : List.of("First", "Second", "Third")) {
            post.logged(rosa, title, FILED, Level.NEWSROOM);
        }
        told("2026-03-20");
        int before = post.standing(rosa).size();
        post.round(BEFORE, "08:00");
        assertThat(post.standing(rosa)).hasSize(before + 1);
        assertThat(last().subject()).isEqualTo("3 dates to look at, Wednesday, March 25");
        assertThat(last().text()).contains("First").contains("Second").contains("Third");
    }

    @Test
    void howeverManyDatesADayHasTheyAreOneMailAndNoneIsSaidTwice() {
        List<String> numbers = IntStream.range(0, 510)
                .mapToObj(i -> post.logged(rosa, "Request " + i, FILED, Level.NEWSROOM))
                .sorted()
                .toList();
        told("2026-03-20");
        post.round(BEFORE, "08:00");
        assertThat(last().subject()).startsWith("510 dates to look at");
        assertThat(last().text()).contains("and 10 more on your desk");
        assertThat(numbers.stream().filter(last().text()::contains)).hasSize(500);
        assertThat(numbers.stream().filter(last().html()::contains)).hasSize(500);
        int mails = post.standing(rosa).size();
        post.round(BEFORE, "08:30");
        assertThat(post.standing(rosa)).hasSize(mails);
        assertThat(numbers).allSatisfy(number -> assertThat(post.reminders(number))
                .extracting(Post.Row::state)
                .contains("MAILED"));
    }

    @Test
    void aDateThatIsNotWhatItsEventsSayHoldsUpNoOther() {
        String strange = post.logged(rosa, "Strange", FILED, Level.NEWSROOM);
        String sound = post.logged(rosa, "Sound", FILED, Level.NEWSROOM);
        told("2026-03-20");
        post.disagrees(strange);
        post.round(BEFORE, "08:00");
        assertThat(last().text()).contains(sound).doesNotContain(strange);
    }

    @Test
    void aHardDateOfOursDoesNotWaitForTomorrow() {
        String soft = post.logged(rosa, "Soft", FILED, Level.NEWSROOM);
        String hard = post.logged(rosa, "Hard", FILED, Level.NEWSROOM);
        told("2026-03-20");
        told(BEFORE);
        int before = post.standing(rosa).size();
        post.at(BEFORE, "14:00");
        post.record(
                rosa,
                hard,
                BEFORE,
                new Questions.FeeAsked(new BigDecimal("120.00"), LocalDate.parse(BEFORE), false, null, ""));
        post.round(BEFORE, "14:01");
        assertThat(post.standing(rosa)).hasSize(before + 1);
        assertThat(last().subject()).contains("Reply to the fee letter").endsWith(hard);
        assertThat(last().text()).doesNotContain(soft);
    }

    @Test
    void aLinkToRecordsIsSaidAtOnceASecondMailOfTheDayAndAWeekAndTwoDaysBeforeItEndsUntilItIsFetched() {
        String number = post.logged(rosa, "Behind a link", FILED, Level.NEWSROOM);
        told("2026-03-03");
        post.round("2026-03-04", "08:00");
        int before = post.standing(rosa).size();
        post.at("2026-03-04", "14:00");
        post.record(
                rosa,
                number,
                "2026-03-04",
                new Fetching.RecordsLinked(
                        "Box", "https://doj.app.box.com/s/9k2x8", LocalDate.parse("2026-03-19"), ""));
        post.round("2026-03-04", "14:01");
        assertThat(post.standing(rosa)).hasSize(before + 1);
        assertThat(last().subject()).isEqualTo("Fetch the records, Thu 19 Mar: " + number);
        assertThat(last().text())
                .contains("The agency says that its link works until this day")
                .doesNotContain("9k2x8");
        post.left(rosa);
        post.round("2026-03-12", "08:00");
        assertThat(post.standing(rosa)).hasSize(before + 2);
        assertThat(last().text()).contains("Fetch the records · " + number);
        post.left(rosa);
        post.record(rosa, number, "2026-03-13", new Fetching.RecordsFetched(Fetching.Result.FETCHED, null, ""));
        post.round("2026-03-17", "08:00");
        assertThat(post.reminders(number))
                .filteredOn(row -> row.kind().equals("FETCH"))
                .extracting(Post.Row::rung, Post.Row::state)
                .contains(tuple("AT_ONCE", "MAILED"), tuple("WEEK_BEFORE", "MAILED"))
                .doesNotContain(tuple("TWO_BEFORE", "MAILED"));
    }

    @Test
    void aMailThatHasNotLeftIsWrittenAnewWithoutWhatWasAnswered() {
        String one = post.logged(rosa, "Answered meanwhile", FILED, Level.NEWSROOM);
        String two = post.logged(rosa, "Still open", FILED, Level.NEWSROOM);
        told("2026-03-20");
        post.round(BEFORE, "08:00");
        Post.Sent first = last();
        post.record(rosa, one, BEFORE, new Answers.ReleasedInFull(3, ""));
        post.round(BEFORE, "08:02");
        assertThat(post.mails(rosa))
                .filteredOn(mail -> mail.id().equals(first.id()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.state()).isEqualTo("CANCELLED"));
        assertThat(last().text()).contains(two).doesNotContain(one);
        assertThat(post.reminders(two)).extracting(Post.Row::state).contains("MAILED");
    }

    @Test
    void aNoteChangesNothingAboutAMailThatWaits() {
        String number = post.logged(rosa, "Noted", FILED, Level.NEWSROOM);
        told("2026-03-20");
        post.round(BEFORE, "08:00");
        Post.Sent mail = last();
        post.record(rosa, number, BEFORE, new Notes.Noted("Called the desk officer."));
        post.round(BEFORE, "08:02");
        assertThat(last()).isEqualTo(mail);
    }

    @Test
    void yesterdaysMailThatHasNotLeftIsSaidAnewToday() {
        String one = post.logged(rosa, "One", FILED, Level.NEWSROOM);
        told("2026-03-20");
        int before = post.standing(rosa).size();
        post.round(BEFORE, "08:00");
        post.round("2026-03-31", "08:00");
        assertThat(post.standing(rosa)).hasSize(before + 1);
        assertThat(last().text())
                .contains(one)
                .contains("late by 1 working day")
                .doesNotContain("in 3 working days");
    }

    @Test
    void anExtensionMovesTheRemindersWithTheDate() {
        String number = post.logged(rosa, "Extended", FILED, Level.NEWSROOM);
        told("2026-03-20");
        post.at("2026-03-24", "12:00");
        post.record(
                rosa,
                number,
                "2026-03-24",
                new Terms.ExtensionNoticed(Terms.Circumstance.VOLUMINOUS, LocalDate.parse("2026-04-13"), ""));
        int before = post.standing(rosa).size();
        post.round(BEFORE, "08:00");
        post.round("2026-03-30", "08:00");
        assertThat(post.standing(rosa)).hasSize(before);
        post.round("2026-04-08", "08:00");
        assertThat(last().subject()).isEqualTo("Answer due, Mon 13 Apr: " + number);
    }

    @Test
    void aClockSetBackSaysNothingTwice() {
        post.logged(rosa, "Once", FILED, Level.NEWSROOM);
        told("2026-03-20");
        post.round(BEFORE, "08:00");
        int mails = post.standing(rosa).size();
        post.round("2026-03-24", "08:00");
        post.round(BEFORE, "07:00");
        post.round(BEFORE, "08:30");
        assertThat(post.standing(rosa)).hasSize(mails);
    }

    @Test
    void manyRoundsAtOncePlanAndMailEachReminderOnce() {
        for (int i = 0; i < 5; i++) {
            post.logged(rosa, "Request " + i, FILED, Level.NEWSROOM);
        }
        told("2026-03-20");
        int before = post.standing(rosa).size();
        post.at(BEFORE, "08:00");
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(post::round))
                        .toArray(CompletableFuture[]::new))
                .join();
        post.round();
        assertThat(post.standing(rosa)).hasSize(before + 1);
        assertThat(last().subject()).startsWith("5 dates");
    }

    private Post.Sent last() {
        List<Post.Sent> mails = post.standing(rosa);
        return mails.get(mails.size() - 1);
    }

    private void told(String day) {
        post.told(day, rosa);
    }
}
