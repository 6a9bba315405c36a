package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Cell;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListsTest {

    @Inject
    Newsdesk desk;

    @Inject
    Requests requests;

    @Inject
    Rederivation rederivation;

    @Inject
    Ledger ledger;

    @Inject
    Today today;

    private Viewer lena;
    private LocalDate day;

    @BeforeEach
    void fortyRequests() {
        lena = desk.person("lists.lena", Role.REPORTER);
        day = today.date();
        int there = desk.as(lena, v -> requests.list(RequestFilter.ownedBy(v.personId()), null, 100, v, day)
                .size());
        for (int i = there; i < 40; i++) {
            desk.logged(lena, "Number " + i, i % 5 == 0 ? null : day.minusDays(i), Level.NEWSROOM);
        }
    }

    @Test
    void pagingByKeyVisitsEachRequestOnceInEachOrder() {
        for (RequestFilter.Sort sort : RequestFilter.Sort.values()) {
            RequestFilter mine = new RequestFilter(null, null, false, null, lena.personId(), null, "", "", sort);
            List<Long> visited = new ArrayList<>();
            Requests.After after = null;
            List<RequestRow> page;
            do {
                Requests.After from = after;
                page = desk.as(lena, v -> requests.list(mine, from, 7, v, day));
                page.forEach(row -> visited.add(row.id()));
                after = page.isEmpty()
                        ? null
                        : new Requests.After(
                                page.get(page.size() - 1).nextSort(),
                                page.get(page.size() - 1).id());
            } while (page.size() == 7);
            assertThat(visited).as(sort.word()).hasSize(40).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatALateAgencyOwesIsLateAndAHintNeverIs() {
        RequestFilter late =
                new RequestFilter(null, null, true, null, lena.personId(), null, "", "", RequestFilter.Sort.NEXT);
        List<RequestRow> rows = desk.as(lena, v -> requests.list(late, null, 100, v, day));

        assertThat(rows)
                .isNotEmpty()
                .allMatch(row -> row.due() != null && row.due().late());
        int counted = desk.as(lena, v -> requests.count(late, v, day));
        assertThat(counted).isEqualTo(rows.size());
    }

    @Test
    void theMoveOfAListIsTheMoveOfItsRows() {
        for (org.foiadesk.event.Ball ball : org.foiadesk.event.Ball.values()) {
            RequestFilter only =
                    new RequestFilter(null, ball, false, null, lena.personId(), null, "", "", RequestFilter.Sort.NEXT);
            List<RequestRow> rows = desk.as(lena, v -> requests.list(only, null, 100, v, day));
            assertThat(rows)
                    .allMatch(row -> row.due() == null || row.due().move().equals(ball.word()));
        }
    }

    @Test
    void aDayOnWhichTheAgencyIsClosedMovesEvenTheSealedRequestsOfOthers() throws SQLException {
        Viewer sealer = desk.person("lists.sealer", Role.REPORTER);
        String number = desk.logged(sealer, "Closed day", day, Level.SEALED);
        String before = Owner.ask("SELECT next_on FROM request WHERE number = ?", number);
        LocalDate closed = org.foiadesk.deadline.Statutes.of("US")
                .calendar(org.foiadesk.deadline.Statute.Counting.USUAL)
                .plusWorkingDays(day, 3);
        String agency = Owner.ask("SELECT agency_id FROM request WHERE number = ?", number);
        Owner.execute("INSERT INTO own_day (agency_id, day, name) VALUES (?, ?, 'Test')", Long.valueOf(agency), closed);
        Owner.execute("INSERT INTO clock_change (agency_id) VALUES (?)", Long.valueOf(agency));
        try {
            assertThat(ledger.faults()).anyMatch(fault -> fault.startsWith(number));
            foldedAnew();
            assertThat(Owner.ask("SELECT next_on FROM request WHERE number = ?", number))
                    .isGreaterThan(before);
            assertThat(ledger.faults()).noneMatch(fault -> fault.startsWith(number));
        } finally {
            Owner.execute("DELETE FROM own_day WHERE name = 'Test'");
            Owner.execute("INSERT INTO clock_change (agency_id) VALUES (?)", Long.valueOf(agency));
            foldedAnew();
        }
    }

    /** By this run or by the job's own, whichever comes first. */
    private void foldedAnew() throws SQLException {
        Instant end = Instant.now().plusSeconds(30);
        do {
            rederivation.run();
            assertThat(Instant.now()).isBefore(end);
        } while (!Owner.ask("SELECT count(*) FROM clock_change").equals("0"));
    }

    @Test
    void aFormulaInATitleIsHarmlessInTheSheet() {
        assertThat(Cell.safe("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(Cell.safe("＝1+1")).startsWith("'");
        assertThat(Cell.safe("Contracts = 3")).isEqualTo("Contracts = 3");
    }
}
