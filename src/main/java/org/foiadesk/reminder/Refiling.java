package org.foiadesk.reminder;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foiadesk.event.Filing;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Log;
import org.foiadesk.request.NewRequest;
import org.foiadesk.request.Requests;
import org.jboss.logging.Logger;

/** Makes the draft of a recurring request on its day, and tells its owner three days before and then. */
@ApplicationScoped
class Refiling {

    private static final Logger LOG = Logger.getLogger(Refiling.class);
    private static final int BEFORE = 3;
    private static final String NEAR = """
            SELECT q.number, q.owner_id, r.months, r.next_on FROM recurrence r JOIN request q ON q.id = r.request_id
            WHERE r.next_on <= ? ORDER BY r.next_on
            """;

    private final AgroalDataSource jobs;
    private final Recurrences recurrences;
    private final OwnReminders reminders;
    private final Requests requests;
    private final Persons persons;
    private final Log log;
    private final Asking asking;
    private final Today today;

    Refiling(
            @DataSource("jobs") AgroalDataSource jobs,
            Recurrences recurrences,
            OwnReminders reminders,
            Requests requests,
            Persons persons,
            Log log,
            Asking asking,
            Today today) {
        this.jobs = jobs;
        this.recurrences = recurrences;
        this.reminders = reminders;
        this.requests = requests;
        this.persons = persons;
        this.log = log;
        this.asking = asking;
        this.today = today;
    }

    private record Near(String number, long owner, int months, LocalDate next) {}

    /** One that cannot be made does not stop the others. */
    void round() {
        for (Near near : near()) {
            try {
                asking.as(near.owner, () -> QuarkusTransaction.requiringNew().call(() -> look(near)));
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "%s could not be made ready to file again.", near.number);
            }
        }
    }

    private List<Near> near() {
        List<Near> near = new ArrayList<>();
        try (Connection connection = jobs.getConnection();
                PreparedStatement query = connection.prepareStatement(NEAR)) {
            query.setObject(1, today.date().plusDays(BEFORE));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    near.add(new Near(
                            row.getString(1), row.getLong(2), row.getInt(3), row.getObject(4, LocalDate.class)));
                }
            }
            return near;
        } catch (SQLException e) {
            throw new IllegalStateException("nobody knows what is to be filed again", e);
        }
    }

    /** On the owner's behalf; of one who has left an editor sees the request among those without an owner. */
    private boolean look(Near near) {
        Person owner = persons.byId(near.owner).filter(Person::active).orElse(null);
        if (owner == null) {
            return false;
        }
        Viewer viewer = new Viewer(owner.id(), owner.name(), owner.roles());
        FoiaRequest request = requests.held(near.number, viewer);
        if (near.next.isAfter(today.date())) {
            String words =
                    "To be filed again on " + Due.written(near.next, today.date()) + "; a draft is made that day";
            reminders.add(viewer, request.id(), null, near.next.minusDays(BEFORE), words);
            return true;
        }
        return recurrences.moveOn(request, near.next, after(near)) && draft(request, near, viewer);
    }

    /** The next day of the series that has not passed. */
    private LocalDate after(Near near) {
        LocalDate next = near.next.plusMonths(near.months);
        while (!next.isAfter(today.date())) {
            next = next.plusMonths(near.months);
        }
        return next;
    }

    private boolean draft(FoiaRequest request, Near near, Viewer viewer) {
        UUID once = UUID.nameUUIDFromBytes((near.number + " " + near.next).getBytes(StandardCharsets.UTF_8));
        FoiaRequest draft = log.open(
                new NewRequest(
                        request.agency().id(),
                        request.details(),
                        request.access().discretion(),
                        null,
                        Filing.How.EMAIL,
                        "",
                        "",
                        once,
                        request.demo()),
                viewer);
        requests.flush();
        reminders.add(viewer, draft.id(), null, today.date(), "Ready to be filed again, as " + near.number + " was");
        return true;
    }
}
