package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.document.Upload.Sent;
import org.foiadesk.document.Upload.Wanted;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.jspecify.annotations.Nullable;

/** What is on its way in. Each is its sender's alone; those that were begun and left are cleared away by a job. */
@ApplicationScoped
class Uploads {

    private static final String BEGUN = "insert into upload (request_id, event_seq, once, kind, name, original_name,"
            + " description, letter_date, replaces_id, size, begun_by, begun_at) values (:request,"
            + " cast(:event as int), :once, :kind, :name, :original, :description, cast(:letterDate as date),"
            + " cast(:replaces as bigint), :size, :person, :at) returning id";
    private static final String BECOMES = "insert into document (id, request_id, event_seq, once, kind, name,"
            + " original_name, description, letter_date, size, sha256, uploaded_by, uploaded_at, replaces_id)"
            + " select id, request_id, event_seq, once, kind, name, original_name, description, letter_date, size,"
            + " :sha256, begun_by, :at, replaces_id from upload where id = :id";

    private final EntityManager database;
    private final Requests requests;
    private final Today today;

    Uploads(EntityManager database, Requests requests, Today today) {
        this.database = database;
        this.requests = requests;
        this.today = today;
    }

    Upload begin(Wanted wanted, Sent sent, Viewer viewer) {
        FoiaRequest request = requests.byNumber(wanted.number(), viewer);
        Allowed.insistOnAdding(viewer, request);
        Sent.problem(sent).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        FileName name = FileName.of(sent.name());
        Number id = (Number) inserted(wanted, request, sent, name, viewer);
        return new Upload(
                id.longValue(),
                request.id(),
                request.number(),
                name.shown(),
                sent.size(),
                sent.once(),
                wanted.replaces());
    }

    private Object inserted(Wanted wanted, FoiaRequest request, Sent sent, FileName name, Viewer viewer) {
        return database.createNativeQuery(BEGUN, Long.class)
                .setParameter("request", request.id())
                .setParameter("event", known(wanted.eventSeq(), request))
                .setParameter("once", sent.once())
                .setParameter("kind", wanted.kind().name())
                .setParameter("name", name.shown())
                .setParameter("original", name.original())
                .setParameter("description", wanted.description())
                .setParameter(
                        "letterDate",
                        wanted.letterDate() == null ? null : wanted.letterDate().toString())
                .setParameter("replaces", wanted.replaces())
                .setParameter("size", sent.size())
                .setParameter("person", viewer.personId())
                .setParameter("at", today.instant())
                .getSingleResult();
    }

    /** An event that is not there is none. */
    private static @Nullable Integer known(@Nullable Integer eventSeq, FoiaRequest request) {
        boolean there = eventSeq != null && request.events().stream().anyMatch(row -> row.seq() == eventSeq);
        return there ? eventSeq : null;
    }

    /** @throws NotFound when there is none of that number, it is whole, or it is somebody else's */
    Upload byId(long id) {
        return find(id, "").orElseThrow(NotFound::new);
    }

    Optional<Upload> held(long id) {
        return find(id, " for update of u");
    }

    private Optional<Upload> find(long id, String lock) {
        List<?> found = database.createNativeQuery(
                        "select u.id, u.request_id, r.number, u.name, u.size, u.once, u.replaces_id from upload u"
                                + " join request r on r.id = u.request_id where u.id = :id and not u.given_up" + lock,
                        Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(Uploads::read).findFirst();
    }

    private static Upload read(Tuple row) {
        return new Upload(
                ((Number) row.get(0)).longValue(),
                ((Number) row.get(1)).longValue(),
                (String) row.get(2),
                (String) row.get(3),
                ((Number) row.get(4)).longValue(),
                (UUID) row.get(5),
                (Long) row.get(6));
    }

    /** The chunks that are there already. */
    List<Integer> there(Upload upload) {
        List<?> numbers = database.createNativeQuery(
                        "select n / :rows from document_chunk where document_id = :id and n % :rows = 0 order by n",
                        Integer.class)
                .setParameter("rows", Upload.ROWS)
                .setParameter("id", upload.id())
                .getResultList();
        return numbers.stream().map(Integer.class::cast).toList();
    }

    boolean whole(Upload upload) {
        Object there = database.createNativeQuery(
                        "select count(*) = :rows and sum(octet_length(bytes)) = :size from document_chunk"
                                + " where document_id = :id",
                        Boolean.class)
                .setParameter("rows", upload.rows())
                .setParameter("size", upload.size())
                .setParameter("id", upload.id())
                .getSingleResult();
        return Boolean.TRUE.equals(there);
    }

    /** It is a document from the end of this transaction on. */
    void becomesDocument(Upload upload, byte[] sha256) {
        database.createNativeQuery(BECOMES)
                .setParameter("sha256", sha256)
                .setParameter("at", today.instant())
                .setParameter("id", upload.id())
                .executeUpdate();
        database.createNativeQuery("delete from upload where id = :id")
                .setParameter("id", upload.id())
                .executeUpdate();
    }

    /** Its bytes are cleared away by and by. */
    void giveUp(long id) {
        int found = database.createNativeQuery("update upload set given_up = true where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        if (found == 0) {
            throw new NotFound();
        }
    }
}
