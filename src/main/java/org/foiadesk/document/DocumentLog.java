package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;

/** Who did what to a paper: append-only rows, in the transaction of the deed. */
@ApplicationScoped
class DocumentLog {

    private final EntityManager database;
    private final Today today;

    DocumentLog(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    enum Deed {
        ADDED,
        CHANGED,
        REPLACED,
        REMOVED,
        RETURNED,
        DOWNLOADED
    }

    void record(Document document, Deed deed, String details, Viewer viewer) {
        database.createNativeQuery(
                        "insert into document_deed (document_id, request_id, deed, done_by, done_at, details)"
                                + " values (:document, :request, :deed, :person, :at, :details)")
                .setParameter("document", document.id)
                .setParameter("request", document.request.id())
                .setParameter("deed", deed.name())
                .setParameter("person", viewer.personId())
                .setParameter("at", today.instant())
                .setParameter("details", details.length() > 1000 ? details.substring(0, 1000) : details)
                .executeUpdate();
    }
}
