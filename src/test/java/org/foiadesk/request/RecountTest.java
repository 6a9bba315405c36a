package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counting anew goes on where it was stopped, and does nothing twice. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecountTest {

    private static final int PAGE = 2;

    @Inject
    Newsdesk desk;

    @Inject
    Rederivation rederivation;

    @Inject
    Ledger ledger;

    @Inject
    Today today;

    @Inject
    @DataSource("jobs")
    AgroalDataSource jobs;

    private final List<String> numbers = new ArrayList<>();
    private String agency = "";

    @BeforeEach
    void fiveRequestsOfAnAgencyOfTheirOwn() throws SQLException {
        Viewer lena = desk.person("recount.lena", Role.REPORTER);
        String key = "recount-" + System.nanoTime();
        agency = Owner.ask("INSERT INTO agency (name, jurisdiction, directory_key, abbreviation_sought, name_sought,"
                + " sought, changed_at) VALUES ('Recounted', 'US', '" + key + "', '', 'recounted', '', now())"
                + " RETURNING id");
        for (int i = 0; i < 5; i++) {
            String number = desk.logged(lena, "Recounted " + i, today.date(), Level.NEWSROOM);
            numbers.add(number);
            Owner.execute("UPDATE request SET agency_id = ? WHERE number = ?", Long.valueOf(agency), number);
        }
        LocalDate off = org.foiadesk.deadline.Statutes.of("US")
                .calendar(org.foiadesk.deadline.Statute.Counting.USUAL)
                .plusWorkingDays(today.date(), 3);
        Owner.execute(
                "INSERT INTO own_day (agency_id, day, name) VALUES (?, ?, 'closed by order')",
                Long.valueOf(agency),
                off);
    }

    @AfterEach
    void openAgain() throws SQLException {
        Owner.execute("DELETE FROM own_day WHERE agency_id = ?", Long.valueOf(agency));
        Owner.execute("INSERT INTO clock_change (agency_id) VALUES (?)", Long.valueOf(agency));
        untilAllIsCounted();
    }

    @Test
    void aJobKilledInTheMiddleGoesOnWhereItWas() throws SQLException {
        List<Integer> pages = new ArrayList<>();
        try (Connection connection = jobs.getConnection()) {
            noted(connection);
            Recount recount = new Recount(connection, today.date(), Instant.now(), PAGE, moved -> {
                pages.add(moved.requests().size());
                if (pages.size() == 2) {
                    throw new IllegalStateException("killed");
                }
            });
            assertThatThrownBy(recount::run).hasMessage("killed");
            lock(connection, "pg_advisory_unlock_all()");
        }
        assertThat(pages).containsExactly(2, 2);
        untilAllIsCounted();
        for (String number : numbers) {
            assertThat(lines(number)).as(number).isEqualTo("1");
        }
        assertThat(ledger.faults()).noneMatch(fault -> numbers.contains(fault.substring(0, fault.indexOf(':'))));
    }

    @Test
    void whatComesOutAsBeforeIsNotWritten() throws SQLException {
        try (Connection connection = jobs.getConnection()) {
            noted(connection);
            assertThat(new Recount(connection, today.date(), Instant.now(), PAGE, moved -> {}).run())
                    .isEqualTo(5);
            lock(connection, "pg_advisory_unlock_all()");
        }
        String versions = versions();
        try (Connection connection = jobs.getConnection()) {
            noted(connection);
            assertThat(new Recount(connection, today.date(), Instant.now(), PAGE, moved -> {
                                throw new IllegalStateException("nothing moved");
                            })
                            .run())
                    .isEqualTo(5);
            lock(connection, "pg_advisory_unlock_all()");
        }
        assertThat(versions()).isEqualTo(versions);
        assertThat(lines(numbers.get(0))).isEqualTo("1");
    }

    @Test
    void whereAnotherNodeIsAtItNothingIsDone() throws SQLException {
        try (Connection other = jobs.getConnection();
                Connection connection = jobs.getConnection()) {
            noted(other);
            new Recount(other, today.date(), Instant.now(), PAGE, moved -> {
                        try {
                            assertThat(new Recount(connection, today.date(), Instant.now(), PAGE, again -> {}).run())
                                    .isZero();
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .run();
            lock(other, "pg_advisory_unlock_all()");
        }
        assertThat(lines(numbers.get(4))).isEqualTo("1");
    }

    /** With the lock held by this connection, so that the job's own round leaves it alone. */
    private void noted(Connection connection) throws SQLException {
        lock(connection, "pg_advisory_lock(72003)");
        Owner.execute(
                "INSERT INTO clock_change (agency_id, why) VALUES (?, 'Added: a day, closed by order')",
                Long.valueOf(agency));
    }

    private static void lock(Connection connection, String deed) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("SELECT " + deed);
        }
    }

    private void untilAllIsCounted() throws SQLException {
        Instant end = Instant.now().plusSeconds(30);
        do {
            rederivation.run();
            assertThat(Instant.now()).isBefore(end);
        } while (!Owner.ask("SELECT count(*) FROM clock_change").equals("0"));
    }

    private String lines(String number) throws SQLException {
        return Owner.ask(
                "SELECT count(*) FROM moved_date m JOIN request r ON r.id = m.request_id"
                        + " WHERE r.number = ? AND m.kind = 'DETERMINATION'",
                number);
    }

    /** Every update of a row leaves its mark in {@code xmin}; a lock does not. */
    private String versions() throws SQLException {
        return Owner.ask(
                "SELECT string_agg(xmin::text || ' ' || ctid::text, ', ' ORDER BY id) FROM request WHERE agency_id = ?",
                Long.valueOf(agency));
    }
}
