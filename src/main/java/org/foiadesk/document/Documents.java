package org.foiadesk.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;

/** All papers, asked for on somebody's behalf: whoever sees a request sees its papers. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, Long> {

    private final EntityManager database;
    private final Requests requests;

    Documents(EntityManager database, Requests requests) {
        this.database = database;
        this.requests = requests;
    }

    /** @throws NotFound when there is none, or its request is not for this viewer to see */
    Document byId(long id, Viewer viewer) {
        Document document = findByIdOptional(id).orElseThrow(NotFound::new);
        requests.byNumber(document.request.number(), viewer);
        return document;
    }

    /** The same, holding the row until the transaction ends. */
    Document held(long id, Viewer viewer) {
        Document document = byId(id, viewer);
        database.refresh(document, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        return document;
    }

    /** All of them, removed and replaced ones too, in the order they came. */
    List<Document> of(FoiaRequest request) {
        return list("request = ?1 order by id", request);
    }

    Optional<Document> sent(UUID once) {
        return find("once", once).firstResultOptional();
    }

    /** Whether another paper stands in its place. */
    boolean replaced(Document document) {
        return count("replacesId = ?1 and removedAt is null", document.id) > 0;
    }
}
