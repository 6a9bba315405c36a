package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiadesk.event.Answers;
import org.foiadesk.people.MovableClock;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.request.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What a mail says, to whom, and what it keeps to itself. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DailyMailTest {

    private static final String FILED = "2026-03-02";
    private static final String BEFORE = "2026-03-25";
    private static final String TITLE = "Kestrel surveillance purchase";

    @Inject
    Post post;

    @Inject
    MovableClock clock;

    private Viewer rosa = new Viewer(0, "nobody", Set.of());
    private Viewer dev = rosa;
    private Viewer ines = rosa;

    /** What other tests left, by its level: an editor's mail names the first few of the whole newsroom. */
    private final Map<String, String> others = new HashMap<>();

    @BeforeEach
    void aNewsroomOfTheirOwn() {
        for (String level : List.of("NEWSROOM", "TEAM")) {
            others.put(
                    level,
                    String.join(
                            ",",
                            TableRows.rows("UPDATE request SET level = 'SEALED' WHERE level = ? RETURNING id", level)));
        }
    }

    @AfterEach
    void givenBack() {
        others.forEach((level, ids) -> TableRows.run(
                "UPDATE request SET level = ? WHERE id = ANY (CAST(string_to_array(?, ',') AS bigint[]))", level, ids));
    }

    @BeforeEach
    void cast(TestInfo info) {
        String test = "day." + Integer.toHexString(info.getDisplayName().hashCode());
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
    void ofATeamRequestItSaysAgencyAndNumberAtMost() {
        String number = due(Level.TEAM);
        Post.Sent mail = last(rosa);
        assertThat(mail.subject()).isEqualTo("Answer due, Mon 30 Mar: " + number);
        assertThat(mail.text()).contains("Federal Bureau of Investigation").contains(number);
        assertThat(mail.text() + mail.html()).doesNotContain("Kestrel").doesNotContain("552(a)");
    }

    @Test
    void ofASealedRequestItSaysItsNumberAndTheKindOfDate() {
        String number = due(Level.SEALED);
        Post.Sent mail = last(rosa);
        assertThat(mail.subject()).isEqualTo("Answer due: " + number);
        assertThat(mail.text() + mail.html())
                .contains(number)
                .doesNotContain("Kestrel")
                .doesNotContain("Bureau")
                .doesNotContain("30 Mar")
                .doesNotContain("working day");
    }

    @Test
    void nobodyIsToldOfWhatIsNotTheirs() {
        String number = due(Level.SEALED);
        assertThat(post.mails(dev)).isEmpty();
        assertThat(post.mails(ines)).noneMatch(mail -> said(mail).contains(number));
    }

    @Test
    void anEditorHearsInTheMorningWhatIsLateAndWhatArrivedAndNothingOfSealedOnes() {
        String late = post.logged(rosa, "Harbor dredging", "2019-01-07", Level.NEWSROOM); // later than any other
        String sealed = post.logged(rosa, "Sealed dredging", "2019-01-07", Level.SEALED);
        String part = post.logged(rosa, "Body cameras", FILED, Level.TEAM);
        post.at("2026-03-24", "15:00");
        post.record(rosa, part, "2026-03-24", new Answers.ReleasedInFull(40, ""));
        post.round(BEFORE, "08:00");
        Post.Sent mail = last(ines);
        assertThat(mail.subject()).isEqualTo("The desk this morning, Wednesday, March 25");
        assertThat(mail.text())
                .contains("Harbor dredging")
                .containsSubsequence("Arrived since yesterday\n", "- " + part, "Late\n", late)
                .doesNotContain(sealed)
                .doesNotContain("Body cameras");
    }

    @Test
    void whatWeWroteOurselvesDoesNotCrowdOutWhatCame() {
        String part = post.logged(rosa, "Body cameras", FILED, Level.TEAM);
        post.at("2026-03-24", "15:00");
        post.record(rosa, part, "2026-03-24", new Answers.ReleasedInFull(40, ""));
        post.at("2026-03-24", "16:00");
        for (int i = 0; i < 55; i++) {
            post.logged(rosa, "Busy day " + i, "2026-03-24", Level.TEAM);
        }
        post.round(BEFORE, "08:00");
        assertThat(last(ines).text()).containsSubsequence("Arrived since yesterday\n", "- " + part);
    }

    @Test
    void onSaturdayTheEditorIsLeftInPeace() {
        post.logged(rosa, TITLE, "2026-01-05", Level.NEWSROOM);
        post.round("2026-03-28", "08:00");
        assertThat(post.mails(ines)).isEmpty();
        post.round("2026-03-30", "08:00");
        assertThat(post.mails(ines)).hasSize(1);
    }

    @Test
    void anEditorWhoOwnsRequestsGetsOneMailForBoth() {
        String own = post.logged(ines, "Her own", FILED, Level.NEWSROOM);
        post.told("2026-03-24", ines);
        int before = post.standing(ines).size();
        post.round(BEFORE, "08:00");
        assertThat(post.standing(ines)).hasSize(before + 1);
        assertThat(last(ines).text())
                .contains("Mon 30 Mar · in 3 working days")
                .contains("Due this week")
                .contains(own);
    }

    @Test
    void sealingARequestTakesItsTitleOutOfMailsThatWait() {
        String number = due(Level.NEWSROOM);
        assertThat(last(rosa).text()).contains("Kestrel");
        assertThat(last(ines).text()).contains("Kestrel");
        TestPage.sealed(post.browser(rosa), number, rosa);
        post.round(BEFORE, "08:05");
        assertThat(waiting(rosa)).noneMatch(mail -> said(mail).contains("Kestrel"));
        assertThat(waiting(ines)).noneMatch(mail -> said(mail).contains("Kestrel"));
        assertThat(last(rosa).text()).contains(number);
    }

    @Test
    void whoeverTakesOverIsTold() {
        String number = post.logged(rosa, TITLE, FILED, Level.NEWSROOM);
        post.told("2026-03-24", rosa);
        int before = post.standing(rosa).size();
        TestPage.handedTo(post.browser(rosa), number, dev);
        post.round(BEFORE, "08:00");
        assertThat(post.standing(rosa)).hasSize(before);
        assertThat(last(dev).text()).contains(number);
    }

    @Test
    void theAgencysDatesOfAnOwnerWhoLeftAreTheEditors() {
        String number = post.logged(rosa, TITLE, FILED, Level.NEWSROOM);
        post.told("2026-03-24", ines);
        TestPage.gone(post.browser(post.person("day.pat", Role.ADMINISTRATOR)), rosa);
        post.round(BEFORE, "08:00");
        assertThat(post.standing(rosa)).noneMatch(mail -> mail.text().contains("Mon 30 Mar"));
        assertThat(last(ines).text()).contains("Mon 30 Mar · in 3 working days").contains(number);
    }

    @Test
    void aRequestThatIsPurgedLeavesNoReminder() {
        String number = due(Level.NEWSROOM);
        assertThat(post.reminders(number)).isNotEmpty();
        TestPage.purged(post, number, ines, post.person("day.sam", Role.LAWYER));
        assertThat(post.reminders(number)).isEmpty();
        assertThat(post.standing(rosa)).noneMatch(mail -> said(mail).contains(number));
    }

    private List<Post.Sent> waiting(Viewer person) {
        return post.mails(person).stream()
                .filter(mail -> mail.state().equals("WAITING"))
                .toList();
    }

    private static String said(Post.Sent mail) {
        return mail.subject() + mail.text() + mail.html();
    }

    private String due(Level level) {
        String number = post.logged(rosa, TITLE, FILED, level);
        post.told("2026-03-24", rosa);
        post.round(BEFORE, "08:00");
        return number;
    }

    private Post.Sent last(Viewer person) {
        List<Post.Sent> mails = post.standing(person);
        return mails.get(mails.size() - 1);
    }
}
