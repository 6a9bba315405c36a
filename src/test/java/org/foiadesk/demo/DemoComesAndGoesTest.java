package org.foiadesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiadesk.people.DemoWished;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.Mail;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(OwnNewsroom.class)
class DemoComesAndGoesTest {

    private static final Pattern NUMBER = Pattern.compile("/requests/(DEMO-[0-9-]+)");
    private static final Pattern PAPER = Pattern.compile("/documents/([0-9]+)\" download>([^<]+)");

    private static final String INVENTED = " JOIN person p ON p.id = l.brought_by WHERE p.invented";

    @Inject
    Lantern lantern;

    @Inject
    Staff staff;

    @Inject
    Outbox outbox;

    @AfterEach
    void everybodyBack() {
        TableRows.run("UPDATE person SET active = true WHERE NOT active AND NOT invented");
    }

    @Test
    void everyRequestHasItsPapersAndAllGoesInOnePressApartFromWhatSomebodyWorkedOn() {
        staff.freshStart();
        TestBrowser olive = staff.signedIn("olive.runs.it", Role.ADMINISTRATOR);
        TestBrowser edith = staff.signedIn("edith.edits", Role.EDITOR);
        lantern.wished(new DemoWished(staff.id("olive.runs.it")));

        List<String> numbers = numbers(edith.get("/requests").body());
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(12);
        List<String> papers = numbers.stream()
                .flatMap(number -> papers(edith, number))
                .distinct()
                .toList();
        assertThat(papers)
                .hasSizeGreaterThanOrEqualTo(48)
                .anyMatch(name -> name.endsWith("Contract, 490,000 dollars.pdf"))
                .anyMatch(name -> name.endsWith("Order, three payments.pdf"))
                .anyMatch(name -> name.endsWith("FOIA log.xlsx"));
        theirLettersFiledThemselves(edith);
        String worked = numbers.get(0);
        assertThat(edith.post(
                                "/requests/" + worked + "/events/noted",
                                "occurredOn",
                                "today",
                                "note",
                                "Mine to keep.",
                                "once",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(303);
        assertThat(olive.get("/demo").body()).contains("5 invented people", "Take the demo away");
        theInventedPeopleAreOnlyLookedAt(olive);

        Page gone = olive.post("/demo/removal");
        assertThat(gone.location()).endsWith("/settings");
        assertThat(olive.get("/settings").body()).contains("1 that somebody has worked on stayed", "0 invented people");
        assertThat(numbers(edith.get("/requests").body())).containsExactly(worked);
        assertThat(TableRows.rows("SELECT DISTINCT coalesce(r.number, 'unmatched') FROM letter l"
                        + " LEFT JOIN letter_on o ON o.letter_id = l.id LEFT JOIN request r ON r.id = o.request_id"
                        + INVENTED))
                .containsExactly(worked);
        assertThat(TableRows.rows("SELECT m.id FROM mail m JOIN person p ON p.id = m.person_id"
                        + " WHERE p.invented AND (m.letter_id IS NULL"
                        + " OR m.letter_id NOT IN (SELECT letter_id FROM letter_on))"))
                .isEmpty();
    }

    private void theirLettersFiledThemselves(TestBrowser edith) {
        assertThat(TableRows.rows("SELECT r.number FROM request r WHERE r.demo AND r.stage <> 'DRAFT' AND 'IN OUT' <> ("
                        + "SELECT coalesce(string_agg(DISTINCT l.direction, ' ' ORDER BY l.direction), '')"
                        + " FROM letter_on o JOIN letter l ON l.id = o.letter_id WHERE o.request_id = r.id)"))
                .as("requests without letters to and fro")
                .isEmpty();
        assertThat(TableRows.rows("SELECT m.state || ' ' || m.sentence FROM mail m JOIN person p ON p.id = m.person_id"
                        + " WHERE p.invented AND (m.state <> 'READ' OR m.sentence <> '')"))
                .as("mails that could not be read")
                .isEmpty();
        assertThat(TableRows.rows(
                        "SELECT l.text FROM letter l" + INVENTED + " AND l.text NOT LIKE '%not a real letter%'"))
                .as("letters that do not say they are invented")
                .isEmpty();
        assertThat(edith.get("/inbox").body())
                .contains("Your requests DEMO-2026-HQFO-0771 and DEMO-USSS-26-0902", "It names the tracking number");
        assertThat(TableRows.rows("SELECT DISTINCT split_part(o.why, ' ', 2) FROM letter_on o"
                        + " JOIN letter l ON l.id = o.letter_id" + INVENTED + " AND l.direction = 'IN' ORDER BY 1"))
                .as("answers our letter, belongs to a conversation, names the number, was sent to its own address")
                .containsExactly("answers", "belongs", "names", "was");
        assertThat(TableRows.rows("SELECT l.id FROM letter l" + INVENTED + " AND l.direction = 'IN'").stream()
                        .filter(id -> edith.get("/letters/" + id).body().contains("data-fact-key"))
                        .map(id -> TableRows.one("SELECT subject FROM letter WHERE id = ?", Long.valueOf(id))))
                .as("letters with something still to record")
                .containsExactlyInAnyOrder(
                        "IRS FOIA request DEMO-F27-0402",
                        "RE: DEMO-FA-26-0098, estimated date of completion",
                        "DEMO-2026-ICFO-0151: first interim release");
        assertThat(openFacts(edith, "IRS FOIA request DEMO-F27-0402")).contains("DEMO-F27-0402", "data-fact-key=\"1\"");
        assertThat(openFacts(edith, "Final response, DEMO-24-F-0123")).contains("on the file says so already");
    }

    private static String openFacts(TestBrowser browser, String subject) {
        return browser.get("/letters/" + TableRows.one("SELECT id FROM letter WHERE subject = ?", subject))
                .body();
    }

    private void theInventedPeopleAreOnlyLookedAt(TestBrowser olive) {
        assertThat(new TestBrowser().signIn("rosa", Cast.PASSWORD).status())
                .as("everybody knows that password")
                .isNotEqualTo(303);
        long rosa = staff.id("rosa");
        UUID mail = QuarkusTransaction.requiringNew()
                .call(() -> outbox.put(new Mail(
                        OptionalLong.of(rosa), "rosa@lantern.example", "Due tomorrow", "A date.", "<p>A date.</p>")));
        assertThat(TableRows.one("SELECT state || ' ' || reason FROM outbox WHERE id = ?", mail))
                .isEqualTo("CANCELLED The demo's people are invented: kept here, not sent.");
        TableRows.run("UPDATE person SET active = false WHERE username <> 'olive.runs.it' AND NOT invented"
                + " AND 'ADMINISTRATOR' = ANY (roles)");
        assertThat(olive.post("/people/" + staff.id("olive.runs.it"), "name", "Olive", "roles", "EDITOR")
                        .body())
                .as("an invented administrator is none to rely on")
                .contains("last administrator");
    }

    private static List<String> numbers(String page) {
        return NUMBER.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static Stream<String> papers(TestBrowser browser, String number) {
        return PAPER.matcher(browser.get("/requests/" + number + "/documents").body())
                .results()
                .map((MatchResult found) -> found.group(1) + " " + found.group(2));
    }
}
