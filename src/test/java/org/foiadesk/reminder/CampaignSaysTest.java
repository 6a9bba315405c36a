package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.foiadesk.people.MovableClock;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.request.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What mails may say is chosen for one request, or for all of a campaign. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CampaignSaysTest {

    private static final String FILED = "2026-03-02";
    private static final String BEFORE = "2026-03-25";

    @Inject
    Post post;

    @Inject
    MovableClock clock;

    private Viewer rosa = new Viewer(0, "nobody", Set.of());
    private Viewer dev = rosa;

    @BeforeEach
    void cast(TestInfo info) {
        String test = "say." + Integer.toHexString(info.getDisplayName().hashCode());
        post.at(FILED, "09:00");
        rosa = post.person(test + ".rosa", Role.REPORTER);
        dev = post.person(test + ".dev", Role.REPORTER);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void oneBoxSetsAllOfTheCampaignThatIsOnesOwnToShare() {
        String one = post.logged(rosa, "Kestrel one", FILED, Level.NEWSROOM);
        String two = post.logged(rosa, "Kestrel two", FILED, Level.TEAM);
        String other = post.logged(rosa, "Another matter", FILED, Level.NEWSROOM);
        String devs = post.logged(dev, "Kestrel of somebody else", FILED, Level.NEWSROOM);
        campaign("Netflow <buyers>", one, two, devs);
        TestBrowser browser = post.browser(rosa);
        assertThat(browser.get("/requests/" + one + "/access").body())
                .contains("The same for the 1 other request of “Netflow &lt;buyers&gt;” that you may share");
        assertThat(browser.get("/requests/" + other + "/access").body()).doesNotContain("name=\"campaign\"");

        TestBrowser.Page saved = browser.post(
                "/requests/" + one + "/access", "level", "NEWSROOM", "mail-says", "OPAQUE", "campaign", "on");
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        assertThat(browser.get("/requests/" + one).body()).contains("Mails and calendars say as much of 1 other.");
        assertThat(said(one, two, devs, other)).containsExactly("OPAQUE", "OPAQUE", "FULL", "FULL");

        post.told("2026-03-20", rosa);
        post.round(BEFORE, "08:00");
        Post.Sent mail = last();
        assertThat(mail.text() + mail.html())
                .contains("Another matter", "Answer due · " + one, "Answer due · " + two)
                .doesNotContain("Kestrel");
    }

    @Test
    void aMailThatWaitsIsWrittenAnewWithLess() {
        String number = post.logged(rosa, "Kestrel files", FILED, Level.NEWSROOM);
        post.told("2026-03-20", rosa);
        post.round(BEFORE, "08:00");
        assertThat(last().text()).contains("Kestrel files").contains("30 Mar");
        TestBrowser.Page saved =
                post.browser(rosa).post("/requests/" + number + "/access", "level", "NEWSROOM", "mail-says", "AGENCY");
        assertThat(saved.status()).isEqualTo(303);
        post.round(BEFORE, "08:02");
        assertThat(post.standing(rosa).stream().filter(mail -> mail.state().equals("WAITING")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("30 Mar").doesNotContain("Kestrel"));
    }

    @Test
    void whatAnotherFormLeavesOutStaysAsItWas() {
        String number = post.logged(rosa, "Kestrel files", FILED, Level.NEWSROOM);
        TestBrowser browser = post.browser(rosa);
        browser.post("/requests/" + number + "/access", "level", "NEWSROOM", "mail-says", "AGENCY");
        browser.post("/requests/" + number + "/access", "level", "TEAM");
        assertThat(said(number)).containsExactly("AGENCY");
        browser.post("/requests/" + number + "/access", "level", "TEAM", "mail-says", "EVERYTHING<");
        assertThat(said(number)).containsExactly("AGENCY");
    }

    private static void campaign(String name, String... numbers) {
        TableRows.run("INSERT INTO campaign (id, name) VALUES (nextval('campaign_id'), ?)", name);
        for (String number : numbers) {
            TableRows.run(
                    "UPDATE request SET campaign_id = (SELECT max(id) FROM campaign WHERE name = ?) WHERE number = ?",
                    name,
                    number);
        }
    }

    private static List<String> said(String... numbers) {
        return List.of(numbers).stream()
                .map(number -> TableRows.one("SELECT mail_says FROM request WHERE number = ?", number))
                .toList();
    }

    private Post.Sent last() {
        List<Post.Sent> mails = post.standing(rosa);
        return mails.get(mails.size() - 1);
    }
}
