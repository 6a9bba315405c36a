package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;

/** The ways in which a request ends for good: a draft is discarded, a wish to purge is confirmed by a second person. */
@ApplicationScoped
class Removal {

    private final EntityManager database;
    private final Audit audit;
    private final Today today;

    Removal(EntityManager database, Audit audit, Today today) {
        this.database = database;
        this.audit = audit;
        this.today = today;
    }

    record Wish(long askedBy, String name, String reason) {}

    Optional<Wish> wish(FoiaRequest request) {
        List<?> rows =
                database.createNativeQuery("""
                        select w.asked_by, p.name, w.reason from purge_wish w join person p on p.id = w.asked_by
                        where w.request_id = :id""").setParameter("id", request.id()).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Wish(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .findFirst();
    }

    void ask(FoiaRequest request, String reason, Viewer viewer) {
        if (request.legalHold) {
            throw new Refusal("This request is under legal hold; nothing of it may be removed.");
        }
        Instant now = today.instant();
        database.createNativeQuery("""
                        insert into purge_wish (request_id, asked_by, asked_at, reason)
                        values (:id, :by, :at, :reason) on conflict (request_id) do nothing""")
                .setParameter("id", request.id())
                .setParameter("by", viewer.personId())
                .setParameter("at", now)
                .setParameter("reason", reason)
                .executeUpdate();
        audit.record(OptionalLong.of(viewer.personId()), "asked to purge a request", request.number(), "");
    }

    void takeBack(FoiaRequest request, Viewer viewer) {
        database.createNativeQuery("delete from purge_wish where request_id = :id")
                .setParameter("id", request.id())
                .executeUpdate();
        audit.record(OptionalLong.of(viewer.personId()), "took back a wish to purge", request.number(), "");
    }

    /** @throws Refusal when the database's own rules say no: one person alone, a legal hold, no wish */
    void purge(FoiaRequest request, Viewer viewer) {
        byte[] lastHash = (byte[]) database.createNativeQuery("select purge_request(:id)", byte[].class)
                .setParameter("id", request.id())
                .getSingleResult();
        if (lastHash == null) {
            throw new Refusal("A second person must confirm a purge, and none may be made under legal hold.");
        }
        database.detach(request);
        audit.record(
                OptionalLong.of(viewer.personId()),
                "purged a request",
                request.number(),
                "last hash " + HexFormat.of().formatHex(lastHash));
    }

    void discard(FoiaRequest request, Viewer viewer) {
        boolean gone = (Boolean) database.createNativeQuery("select discard_draft(:id)", Boolean.class)
                .setParameter("id", request.id())
                .getSingleResult();
        if (!gone) {
            throw new Refusal("Only the owner may discard a request, and only while it is a draft.");
        }
        database.detach(request);
        audit.record(OptionalLong.of(viewer.personId()), "discarded a draft", request.number(), "");
    }
}
