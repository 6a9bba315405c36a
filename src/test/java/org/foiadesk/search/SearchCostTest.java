package org.foiadesk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.search.SearchDesk.word;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchCostTest {

    @Inject
    SearchDesk desk;

    @Inject
    Search search;

    @Inject
    Asking asking;

    @Inject
    Session session;

    @Inject
    Today today;

    private TestBrowser rosa;

    @BeforeEach
    void cast() {
        rosa = desk.as("cost.rosa", Role.REPORTER);
    }

    @Test
    void fiftyLinesOfFortyAgenciesTakeAsManyStatementsAsTwo() {
        String few = word();
        String many = word();
        desk.logged(rosa, "One " + few);
        desk.logged(rosa, "Two " + few);
        String pattern = desk.logged(rosa, "Pattern");
        SearchLeakTest.copies(pattern, many, 50, "NEWSROOM", desk.id("cost.rosa"));
        TableRows.run(
                "UPDATE request SET agency_id = (SELECT a.id FROM agency a ORDER BY a.id OFFSET request.id / 2500 % 40 LIMIT 1)"
                        + " WHERE title LIKE ?",
                "Copy of " + many + "%");
        assertThat(TableRows.one(
                        "SELECT count(DISTINCT agency_id) FROM request WHERE title LIKE ?", "Copy of " + many + "%"))
                .isEqualTo("40");
        statements(few, 2);
        assertThat(statements(many, 50)).isEqualTo(statements(few, 2)).isLessThanOrEqualTo(7);
    }

    private long statements(String typed, int lines) {
        Viewer viewer = new Viewer(desk.id("cost.rosa"), "Rosa", Set.of(Role.REPORTER));
        return asking.as(
                viewer.personId(), () -> QuarkusTransaction.requiringNew().call(() -> {
                    Statistics statistics = session.getSessionFactory().getStatistics();
                    statistics.setStatisticsEnabled(true);
                    long before = statistics.getPrepareStatementCount();
                    Search.Case one = search.opened(typed, viewer, today.date());
                    assertThat(search.number(one)).isEmpty();
                    assertThat(search.page(one, 1).hits()).hasSize(lines);
                    return statistics.getPrepareStatementCount() - before;
                }));
    }
}
