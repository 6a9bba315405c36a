package org.foiadesk.reminder;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foiadesk.agency.Agencies;
import org.foiadesk.event.Event;
import org.foiadesk.event.Filing;
import org.foiadesk.people.MovableClock;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.request.Details;
import org.foiadesk.request.Discretion;
import org.foiadesk.request.Level;
import org.foiadesk.request.Log;
import org.foiadesk.request.NewRequest;

/** A newsroom in New York whose post is watched: people, requests, the clock, and what lies in the outbox. */
@ApplicationScoped
class Post {

    private static final String PASSWORD = "ink on paper, daily";
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Newsrooms newsrooms;
    private final Persons persons;
    private final Agencies agencies;
    private final Asking asking;
    private final Log log;
    private final MovableClock clock;
    private final Planner planner;
    private final Mailing mailing;
    private final AgroalDataSource jobs;

    Post(
            Newsrooms newsrooms,
            Persons persons,
            Agencies agencies,
            Asking asking,
            Log log,
            MovableClock clock,
            Planner planner,
            Mailing mailing,
            @DataSource("jobs") AgroalDataSource jobs) {
        this.newsrooms = newsrooms;
        this.persons = persons;
        this.agencies = agencies;
        this.asking = asking;
        this.log = log;
        this.clock = clock;
        this.planner = planner;
        this.mailing = mailing;
        this.jobs = jobs;
    }

    /** What lies in the outbox; {@code state} as the database has it. */
    record Sent(UUID id, String state, String subject, String text, String html, String reason) {}

    record Row(String kind, String rung, String state, String reason, String person) {}

    Viewer person(String username, Role... roles) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (newsrooms.only().isEmpty()) {
                newsrooms.open("The Test", NEW_YORK, false);
            }
            Person person = persons.byUsername(username)
                    .orElseGet(() -> persons.add(username, "Test " + username, PASSWORD, Set.of(roles), null));
            return new Viewer(person.id(), person.name(), person.roles());
        });
    }

    void at(String day, String time) {
        clock.moveTo(LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(NEW_YORK)
                .toInstant());
    }

    /** One round of the job. */
    void round() {
        planner.plan();
        mailing.mail();
    }

    void round(String day, String time) {
        at(day, time);
        round();
    }

    /** Everything up to this day was planned and said, and has left. */
    void told(String day, Viewer person) {
        round(day, "08:00");
        left(person);
    }

    void left(Viewer person) {
        run(
                "UPDATE outbox SET state = 'SENT', settled_at = now() WHERE person_id = ? AND state = 'WAITING'",
                person.personId());
    }

    void addressed(Viewer person, String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> persons.update("email = ?1 where id = ?2", address, person.personId()));
    }

    String logged(Viewer owner, String title, String filedOn, Level level) {
        long fbi = QuarkusTransaction.requiringNew()
                .call(() -> agencies.byKey("fbi").orElseThrow().id());
        return loggedTo(fbi, owner, title, filedOn, level);
    }

    String loggedTo(long agency, Viewer owner, String title, String filedOn, Level level) {
        return as(owner, () -> {
            Details details = new Details(title, "All records.", "", "", null, List.of());
            return log.open(
                            new NewRequest(
                                    agency,
                                    details,
                                    Discretion.at(level),
                                    LocalDate.parse(filedOn),
                                    Filing.How.EMAIL,
                                    "",
                                    "",
                                    UUID.randomUUID(),
                                    false),
                            owner)
                    .number();
        });
    }

    void record(Viewer who, String number, String on, Event event) {
        as(who, () -> log.record(number, event, LocalDate.parse(on), null, UUID.randomUUID(), who));
    }

    <T> T as(Viewer who, java.util.concurrent.Callable<T> deed) {
        return asking.as(who.personId(), () -> QuarkusTransaction.requiringNew().call(deed));
    }

    List<Sent> mails(Viewer person) {
        return rows(
                """
                SELECT o.id, o.state, l.subject, l.text, l.html, o.reason FROM outbox o JOIN outbox_letter l ON l.id = o.id
                WHERE o.person_id = ? ORDER BY o.created_at""",
                row -> new Sent(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                person.personId());
    }

    /** Those that have not been taken back. */
    List<Sent> standing(Viewer person) {
        return mails(person).stream()
                .filter(mail -> !mail.state().equals("CANCELLED"))
                .toList();
    }

    List<Row> reminders(String number) {
        return rows(
                """
                SELECT m.kind, m.rung, m.state, m.reason, p.username FROM reminder m
                JOIN request r ON r.id = m.request_id JOIN person p ON p.id = m.person_id
                WHERE r.number = ? ORDER BY m.due_on, m.kind, m.fires_on, m.id""",
                row -> new Row(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                number);
    }

    /** Leaves a date in the table that does not follow from the events, as a fault of ours would. */
    void disagrees(String number) {
        run(
                "UPDATE deadline SET ord = 7 WHERE kind = 'DETERMINATION' AND request_id ="
                        + " (SELECT id FROM request WHERE number = ?)",
                number);
    }

    /** Signed in through the door, for deeds that a page does. */
    TestBrowser browser(Viewer person) {
        String username = QuarkusTransaction.requiringNew()
                .call(() -> persons.byId(person.personId()).orElseThrow().username());
        TestBrowser browser = new TestBrowser();
        TestBrowser.Page answer = browser.signIn(username, PASSWORD);
        if (answer.status() != 303) {
            throw new AssertionError(username + " cannot sign in: " + answer.status());
        }
        return browser;
    }

    private void run(String sql, Object... values) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Read<T> read, Object value) {
        List<T> all = new ArrayList<>();
        try (Connection connection = jobs.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    all.add(read.of(row));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
