package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;

/** Which requests are filed again and again, and when next. */
@ApplicationScoped
class Recurrences {

    private final EntityManager database;
    private final Today today;

    Recurrences(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    record Recurrence(int months, LocalDate next) {}

    Optional<Recurrence> of(FoiaRequest request) {
        Tuple row = (Tuple) database.createNativeQuery(
                        "select months, next_on from recurrence where request_id = :request", Tuple.class)
                .setParameter("request", request.id())
                .getSingleResultOrNull();
        return Optional.ofNullable(row)
                .map(found -> new Recurrence(
                        ((Number) found.get("months")).intValue(), found.get("next_on", LocalDate.class)));
    }

    void keep(FoiaRequest request, int months, LocalDate next, Viewer viewer) {
        database.createNativeQuery("""
                        insert into recurrence (request_id, months, next_on, made_by, made_at)
                        values (:request, :months, :next, :me, :now)
                        on conflict (request_id) do update set months = excluded.months, next_on = excluded.next_on,
                          made_by = excluded.made_by, made_at = excluded.made_at""")
                .setParameter("request", request.id())
                .setParameter("months", months)
                .setParameter("next", next)
                .setParameter("me", viewer.personId())
                .setParameter("now", today.instant())
                .executeUpdate();
    }

    void end(FoiaRequest request) {
        database.createNativeQuery("delete from recurrence where request_id = :request")
                .setParameter("request", request.id())
                .executeUpdate();
    }

    /** On to the next time; false where another node was first. */
    boolean moveOn(FoiaRequest request, LocalDate from, LocalDate to) {
        return database.createNativeQuery(
                                "update recurrence set next_on = :to where request_id = :request and next_on = :from")
                        .setParameter("to", to)
                        .setParameter("request", request.id())
                        .setParameter("from", from)
                        .executeUpdate()
                > 0;
    }
}
