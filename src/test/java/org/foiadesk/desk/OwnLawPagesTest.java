package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.foiadesk.agency.Agencies;
import org.foiadesk.agency.CountingBooks;
import org.foiadesk.deadline.Clause;
import org.foiadesk.deadline.OwnRule;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The laws as everybody reads them, and the newsroom's own numbers and days as administrators write them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OwnLawPagesTest {

    private static final String PASSWORD = "ink on paper, daily";
    private static final String TEXAS = "/settings/law/US-TX";

    @Inject
    Newsrooms newsrooms;

    @Inject
    Persons persons;

    @Inject
    Agencies agencies;

    @Inject
    EntityManager database;

    @Inject
    @io.quarkus.agroal.DataSource("jobs")
    io.agroal.api.AgroalDataSource jobs;

    private TestBrowser pat = new TestBrowser();
    private TestBrowser ruth = new TestBrowser();

    @BeforeEach
    void signIn() {
        pat = browser("ownlaw.pat", Role.ADMINISTRATOR);
        ruth = browser("ownlaw.ruth", Role.READER);
    }

    @Test
    void everyLawStandsInTheIndex() {
        String index = ruth.get("/settings/law").body();
        Statutes.jurisdictions()
                .forEach(place -> assertThat(index).contains("href=\"/settings/law/" + place.code() + "\""));
        assertThat(index).contains(Statutes.jurisdictions().size() + " laws");
    }

    @Test
    void theIndexIsNarrowedByWhatIsTyped() {
        String texas = ruth.get("/settings/law?q=texas").body();
        assertThat(texas).contains(TEXAS).doesNotContain("/settings/law/US-NM\"");
        assertThat(ruth.get("/settings/law?q=no+such+law").body()).contains("No law of that name");
        assertThat(ruth.get("/settings/law?q=" + "x".repeat(1_000)).status()).isEqualTo(200);
    }

    @Test
    void everyLawsPagePrintsItsRulesAndHolidays() {
        for (Statutes.Jurisdiction place : Statutes.jurisdictions()) {
            Statute law = Statutes.of(place.code());
            Page page = ruth.get("/settings/law/" + place.code());
            assertThat(page.status()).as(place.code()).isEqualTo(200);
            assertThat(page.body()).as(place.code()).contains("Christmas", law.verified());
            assertThat(page.body().split("<th scope=\"row\">", -1))
                    .as(place.code())
                    .hasSize(law.rules().size() + 1);
        }
        assertThat(ruth.get("/settings/law/US-XX").status()).isEqualTo(404);
        assertThat(ruth.get("/settings/law/nonsense").status()).isEqualTo(404);
    }

    @Test
    void onlyAdministratorsSeeAndUseTheForms() {
        assertThat(ruth.get(TEXAS).body()).doesNotContain("Use another number", "<form action=\"/settings/law");
        assertThat(pat.get(TEXAS).body()).contains("Use another number", "Add a day off");
        TestBrowser rosa = browser("ownlaw.rosa", Role.REPORTER);
        for (String path : List.of("/numbers", "/days", "/numbers/1/ending", "/days/1/ending")) {
            assertThat(rosa.post(TEXAS + path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void wrongFormsSayWhatIsWrongAndKeepWhatWasTyped() {
        Page number = pat.post(
                TEXAS + "/numbers",
                "clause",
                "NONSENSE",
                "count",
                "many",
                "whose",
                "7777777",
                "since",
                "2/30",
                "reason",
                "",
                "source",
                "The <b>code</b>");
        assertThat(number.status()).isEqualTo(422);
        assertThat(number.body())
                .contains("Choose a rule of this law", "Type a whole number", "Choose for whom it holds")
                .contains("is not a date", "The reason is missing", "The &lt;b&gt;code&lt;/b&gt;");
        assertThat(number(agency("US-TX"), "10", "2026-02-01", "2026-01-01").body())
                .contains("The last day comes before the first one");
        Page day = pat.post(TEXAS + "/days", "day", "1999-12-31", "name", "", "whose", "law");
        assertThat(day.status()).isEqualTo(422);
        assertThat(day.body()).contains("between 2000 and five years", "What it is called is missing");
    }

    @Test
    void anOwnNumberCountsForItsAgencyUntilItIsEnded() {
        long agency = agency("US-TX");
        assertThat(number(agency, "7", "2026-01-01", "").status()).isEqualTo(303);
        assertThat(number(agency, "8", "2026-03-01", "").body()).contains("Another number for this rule stands then");
        assertThat(own(agency)).extracting(OwnRule::count).containsExactly(7);
        assertThat(own(agency("US-TX"))).isEmpty();
        assertThat(pat.get(TEXAS).body())
                .contains("Answer: 7", "A &lt;i&gt;city&lt;/i&gt; ordinance", "own number below");
        assertThat(ruth.get("/settings/law?q=US-TX").body()).contains("own number");
        assertThat(ruth.get("/agencies/" + agency).body()).contains("Own number.", "Answer: 7 in place");

        String ending = TEXAS + "/numbers/" + latest("own_rule") + "/ending";
        assertThat(pat.post(ending, "reason", "").body()).contains("The reason is missing");
        assertThat(pat.post(ending, "reason", "It was repealed", "last", "2026-06-30")
                        .status())
                .isEqualTo(303);
        assertThat(own(agency)).extracting(OwnRule::until).containsExactly(LocalDate.of(2026, 6, 30));
        assertThat(pat.get(TEXAS).body()).contains("It was repealed");
        assertThat(pat.post(ending, "reason", "It was repealed").status()).isEqualTo(409);
        assertThat(number(agency, "8", "2026-07-01", "").status()).isEqualTo(303);
        String taken = TEXAS + "/numbers/" + latest("own_rule") + "/ending";
        assertThat(pat.post(taken, "reason", "It never stood").status()).isEqualTo(303);
        assertThat(own(agency)).extracting(OwnRule::count).containsExactly(7);
    }

    @Test
    void aDayOffOfALawIsOneOfAllItsAgenciesAndOfNoOther() {
        long texan = agency("US-TX");
        long federal = agency("US");
        Page added = pat.post(TEXAS + "/days", "day", "2027-02-12", "name", "Ice storm", "whose", "law", "source", "x");
        assertThat(added.status()).isEqualTo(303);
        assertThat(pat.post(TEXAS + "/days", "day", "2027-02-12", "name", "Ice", "whose", "law")
                        .body())
                .contains("That day is off already");
        LocalDate storm = LocalDate.of(2027, 2, 12);
        assertThat(counting(texan).closed()).containsEntry(storm, "Ice storm");
        assertThat(counting(federal).closed()).doesNotContainKey(storm);
        assertThat(ruth.get("/agencies/" + texan).body()).contains("Ice storm", "own calendar");

        String everybody = TEXAS + "/days/" + latest("own_day") + "/ending";
        assertThat(pat.post(everybody, "reason", "It thawed early").status()).isEqualTo(303);
        assertThat(counting(texan).closed()).isEmpty();
    }

    @Test
    void aDayOffOfEverybodyStandsOnEveryLawsPage() {
        long federal = agency("US");
        pat.post(TEXAS + "/days", "day", "2028-01-04", "name", "Day of mourning", "whose", "all");
        assertThat(counting(federal).closed()).containsEntry(LocalDate.of(2028, 1, 4), "Day of mourning");
        assertThat(pat.get("/settings/law/US").body()).contains("Day of mourning", "Every agency");
        pat.post(TEXAS + "/days/" + latest("own_day") + "/ending", "reason", "It was a test");
        assertThat(counting(federal).closed()).isEmpty();
    }

    @Test
    void theCalculatorCountsByTheNewsroomsOwnDays() {
        String question = "/calculator?jurisdiction=US-TX&type-1=received&date-1=2027-04-05";
        assertThat(ruth.get(question).body()).contains("2027-04-19").doesNotContain("Hail");
        pat.post(TEXAS + "/days", "day", "2027-04-07", "name", "Hail", "whose", "law", "source", "x");
        String id = latest("own_day");
        assertThat(ruth.get(question).body()).contains("2027-04-20", "Hail");
        pat.post(TEXAS + "/days/" + id + "/ending", "reason", "It melted");
        assertThat(ruth.get(question).body()).doesNotContain("Hail");
    }

    @Test
    void twoWhoAddTheSameDayAtOnceAddItOnce() throws Exception {
        String[] day = {"day", "2027-05-03", "name", "Twice", "whose", "all", "source", "x"};
        List<TestBrowser> both = List.of(pat, browser("ownlaw.pam", Role.ADMINISTRATOR));
        var pool = java.util.concurrent.Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new java.util.ArrayList<>();
            for (var each : pool.invokeAll(both.stream()
                    .map(who -> (java.util.concurrent.Callable<Page>) () -> who.post(TEXAS + "/days", day))
                    .toList())) {
                answers.add(each.get().status());
            }
            assertThat(answers).contains(303).allSatisfy(status -> assertThat(status)
                    .isIn(303, 409, 422));
        } finally {
            pool.shutdown();
        }
        pat.post(TEXAS + "/days/" + latest("own_day") + "/ending", "reason", "It was a test");
    }

    @Test
    void theJobsReadTheSameAsThePages() throws java.sql.SQLException {
        long agency = agency("US-TX");
        number(agency, "7", "2026-01-01", "");
        number(agency, "9", "2025-01-01", "2025-12-31");
        pat.post(TEXAS + "/days", "day", "2027-03-10", "name", "Flood", "whose", String.valueOf(agency));
        try (var connection = jobs.getConnection()) {
            CountingBooks.Counted read = java.util.Objects.requireNonNull(
                    new CountingBooks(connection).of(agency).get(agency));
            assertThat(read.counting()).isEqualTo(counting(agency));
            assertThat(read.counting().own()).extracting(OwnRule::count).containsExactly(9, 7);
        }
    }

    @Test
    void everyChangeIsAudited() {
        long agency = agency("US-TX");
        pat.post(TEXAS + "/days", "day", "2027-03-11", "name", "Audited flood", "whose", String.valueOf(agency));
        String id = latest("own_day");
        pat.post(TEXAS + "/days/" + id + "/ending", "reason", "The water went");
        List<?> audit = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select subject || ' / ' || details from audit where subject like '%Audited flood' order by seq")
                .getResultList());
        assertThat(audit.toString())
                .isEqualTo("[Added: Thu 11 Mar 2027, Audited flood / ,"
                        + " Ended: Thu 11 Mar 2027, Audited flood / The water went]");
    }

    private Page number(long agency, String count, String since, String until) {
        return pat.post(
                TEXAS + "/numbers",
                "clause",
                Clause.DETERMINATION.name(),
                "count",
                count,
                "whose",
                String.valueOf(agency),
                "since",
                since,
                "until",
                until,
                "reason",
                "A <i>city</i> ordinance",
                "source",
                "Ordinance 12");
    }

    private long agency(String jurisdiction) {
        TestBrowser lena = browser("ownlaw.lena", Role.REPORTER);
        Page page = lena.post(
                "/agencies", "name", "Law office " + System.nanoTime(), "jurisdiction", jurisdiction, "anyway", "yes");
        return Long.parseLong(page.location().replace("/agencies/", ""));
    }

    private List<OwnRule> own(long agency) {
        return counting(agency).own();
    }

    private Statute.Counting counting(long agency) {
        return QuarkusTransaction.requiringNew()
                .call(() -> agencies.byId(agency).counting());
    }

    private String latest(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(database.createNativeQuery("select max(id) from " + table)
                        .getSingleResult()));
    }

    private TestBrowser browser(String username, Role role) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (newsrooms.only().isEmpty()) {
                newsrooms.open("The Test", ZoneId.of("America/New_York"), false);
            }
            if (persons.byUsername(username).isEmpty()) {
                persons.add(username, "Test " + username, PASSWORD, Set.of(role), null);
            }
        });
        TestBrowser browser = new TestBrowser();
        assertThat(browser.signIn(username, PASSWORD).status()).isEqualTo(303);
        return browser;
    }
}
