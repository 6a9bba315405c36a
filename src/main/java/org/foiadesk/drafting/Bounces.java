package org.foiadesk.drafting;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foiadesk.event.Filing;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Log;
import org.jboss.logging.Logger;

/**
 * Puts on the record that a letter of ours came back: then the next move is ours. An event has a person, so it stands
 * under the letter's writer, or the request's owner where the writer no longer may; its note says who noticed.
 */
@ApplicationScoped
public class Bounces {

    private static final Logger LOG = Logger.getLogger(Bounces.class);
    private static final String OPEN = """
            SELECT b.letter_id, b.address, b.said, b.returned_at, s.id, s.request_id, s.address AS sent_to, s.written_by,
              r.number, r.owner_id
            FROM letter_return b
            LEFT JOIN sent_letter s ON s.message_id = b.message_id AND s.undone_at IS NULL
            LEFT JOIN request r ON r.id = s.request_id
            WHERE b.settled_at IS NULL ORDER BY b.letter_id, s.request_id LIMIT 200
            """;

    private final Rows jobs;
    private final Log log;
    private final Persons persons;
    private final Asking asking;
    private final Today today;

    Bounces(@DataSource("jobs") AgroalDataSource jobs, Log log, Persons persons, Asking asking, Today today) {
        this.jobs = new Rows(jobs);
        this.log = log;
        this.persons = persons;
        this.asking = asking;
        this.today = today;
    }

    private record Bounce(long letter, Filing.DeliveryFailed event, LocalDate on, Optional<Ours> ours) {}

    /** A letter of ours, on one of its requests. */
    private record Ours(UUID id, long request, String number, List<Long> recorders) {

        /** However often it comes back, it is one entry. */
        UUID mark() {
            return UUID.nameUUIDFromBytes(("returned " + id + " " + request).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Work of the background: all that came back and is not on the record yet. */
    public void round() {
        for (Bounce bounce : jobs.read(this::bounce, OPEN)) {
            try {
                bounce.ours().ifPresent(ours -> record(bounce, ours));
                jobs.run(
                        "UPDATE letter_return SET settled_at = ? WHERE letter_id = ?",
                        today.instant(),
                        bounce.letter());
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "Letter %d came back and could not be put on the record yet.", bounce.letter());
            }
        }
    }

    private Bounce bounce(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String to = row.getString("address").isEmpty() ? row.getString("sent_to") : row.getString("address");
        String said = row.getString("said");
        String reason = (to == null || to.isEmpty() ? "the letter" : to) + (said.isEmpty() ? "" : ": " + said);
        return new Bounce(
                row.getLong("letter_id"),
                new Filing.DeliveryFailed(
                        reason.length() <= 400 ? reason : reason.substring(0, 399) + "…",
                        "The desk recorded this from the mail that came back."),
                row.getObject("returned_at", OffsetDateTime.class)
                        .atZoneSameInstant(today.zone())
                        .toLocalDate(),
                id == null
                        ? Optional.empty()
                        : Optional.of(new Ours(
                                id,
                                row.getLong("request_id"),
                                row.getString("number"),
                                List.of(row.getLong("written_by"), row.getLong("owner_id")))));
    }

    /** A request that takes it no more, such as one that is closed, keeps the returned mail alone. */
    private void record(Bounce bounce, Ours ours) {
        boolean done = ours.recorders().stream()
                .distinct()
                .flatMap(person -> persons(person))
                .anyMatch(person -> record(bounce, ours, person));
        if (!done) {
            LOG.infof("A letter of %s came back; its record does not take that.", ours.number());
        }
    }

    private Stream<Person> persons(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> persons.byId(id).filter(Person::active).filter(Bounces::writes))
                .stream();
    }

    private static boolean writes(Person person) {
        return person.roles().contains(Role.REPORTER) || person.roles().contains(Role.EDITOR);
    }

    private boolean record(Bounce bounce, Ours ours, Person person) {
        Viewer viewer = new Viewer(person.id(), person.name(), person.roles());
        try {
            return asking.as(
                    person.id(), () -> QuarkusTransaction.requiringNew().call(() -> {
                        log.record(ours.number(), bounce.event(), bounce.on(), null, ours.mark(), viewer);
                        return true;
                    }));
        } catch (Refusal | NotFound refused) {
            return false;
        }
    }
}
