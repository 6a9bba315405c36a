package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;

/** Legal holds: while one stands on a request, nothing of it is removed. */
@ApplicationScoped
public class Holds {

    private final EntityManager database;
    private final Audit audit;
    private final Today today;

    Holds(EntityManager database, Audit audit, Today today) {
        this.database = database;
        this.audit = audit;
        this.today = today;
    }

    /** The caller holds the request's row. */
    void put(FoiaRequest request, String reason, Viewer viewer) {
        standing(request).ifPresent(hold -> {
            throw new Refusal(hold.sentence() + ". There is nothing to add; an editor or a lawyer may lift it.");
        });
        database.createNativeQuery(
                        "insert into hold (request_id, put_by, put_at, reason) values (:id, :by, :at, :reason)")
                .setParameter("id", request.id())
                .setParameter("by", viewer.personId())
                .setParameter("at", today.instant())
                .setParameter("reason", reason)
                .executeUpdate();
        audit.record(OptionalLong.of(viewer.personId()), "put under legal hold", request.number(), reason);
    }

    void lift(FoiaRequest request, String reason, Viewer viewer) {
        int lifted = database.createNativeQuery("""
                        update hold set lifted_by = :by, lifted_at = :at, lift_reason = :reason
                        where request_id = :id and lifted_at is null""")
                .setParameter("id", request.id())
                .setParameter("by", viewer.personId())
                .setParameter("at", today.instant())
                .setParameter("reason", reason)
                .executeUpdate();
        if (lifted == 0) {
            throw new Refusal("No legal hold stands on this request, so there is none to lift.");
        }
        audit.record(OptionalLong.of(viewer.personId()), "lifted a legal hold", request.number(), reason);
    }

    public Optional<Hold> standing(FoiaRequest request) {
        return request.legalHold ? all(request).stream().filter(Hold::stands).findFirst() : Optional.empty();
    }

    /** The latest first. */
    List<Hold> all(FoiaRequest request) {
        List<?> rows = database.createNativeQuery("""
                        select h.put_at, p.name put_by, h.reason, h.lifted_at, l.name lifted_by, h.lift_reason
                        from hold h join person p on p.id = h.put_by left join person l on l.id = h.lifted_by
                        where h.request_id = :id order by h.id desc""", Tuple.class)
                .setParameter("id", request.id())
                .getResultList();
        List<Hold> holds = new ArrayList<>();
        rows.forEach(row -> holds.add(hold((Tuple) row)));
        return holds;
    }

    private Hold hold(Tuple row) {
        Instant lifted = row.get("lifted_at", Instant.class);
        return new Hold(
                day(row.get("put_at", Instant.class)),
                row.get("put_by", String.class),
                row.get("reason", String.class),
                lifted == null ? "" : lifting(row, lifted));
    }

    private String lifting(Tuple row, Instant at) {
        return "lifted " + day(at) + ", by " + row.get("lifted_by", String.class) + ": "
                + row.get("lift_reason", String.class);
    }

    private String day(Instant at) {
        return Due.written(LocalDate.ofInstant(at, today.zone()), today.date());
    }
}
