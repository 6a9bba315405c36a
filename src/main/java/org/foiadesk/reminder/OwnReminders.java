package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.jspecify.annotations.Nullable;

/** "Tell me in three weeks, whatever the stage": reminders that people set themselves, for themselves alone. */
@ApplicationScoped
public class OwnReminders {

    private static final String LINES = """
            select o.id, o.on_day, o.words, q.number, q.title, q.level, q.mail_says, o.agency_id,
              case when a.abbreviation = '' then a.name else a.abbreviation end agency
            from own_reminder o left join request q on q.id = o.request_id
              join agency a on a.id = coalesce(o.agency_id, q.agency_id)
            where o.person_id = :person and o.done_at is null and\s""";
    private static final String ORDER = " order by o.on_day, o.id limit 200";

    private final EntityManager database;
    private final Today today;

    OwnReminders(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    /** Those whose day has come. */
    public List<OwnLine> due(Viewer viewer) {
        return lines(asked("o.on_day <= :day", viewer).setParameter("day", today.date()));
    }

    List<OwnLine> of(FoiaRequest request, Viewer viewer) {
        return lines(asked("o.request_id = :request", viewer).setParameter("request", request.id()));
    }

    List<OwnLine> ofAgency(long agency, Viewer viewer) {
        return lines(asked("o.agency_id = :agency", viewer).setParameter("agency", agency));
    }

    /** What the mail of the day is to say. */
    List<OwnLine> unsaid(Viewer viewer) {
        return lines(asked("o.on_day <= :day and o.mail_id is null", viewer).setParameter("day", today.date()));
    }

    void mailed(UUID mail, Collection<OwnLine> lines) {
        database.createNativeQuery("update own_reminder set mail_id = :mail where id = any(:ids)")
                .setParameter("mail", mail)
                .setParameter("ids", lines.stream().map(OwnLine::id).toArray(Long[]::new))
                .executeUpdate();
    }

    /** The same wish sent twice is one. */
    void add(Viewer viewer, @Nullable Long request, @Nullable Long agency, LocalDate on, String words) {
        database.createNativeQuery("""
                        insert into own_reminder (person_id, request_id, agency_id, on_day, words, made_at)
                        values (:person, cast(:request as bigint), cast(:agency as bigint), :on, :words, :now)
                        on conflict do nothing""")
                .setParameter("person", viewer.personId())
                .setParameter("request", request == null ? null : request.toString())
                .setParameter("agency", agency == null ? null : agency.toString())
                .setParameter("on", on)
                .setParameter("words", words)
                .setParameter("now", today.instant())
                .executeUpdate();
    }

    /** Whether there was one of theirs. */
    boolean done(Viewer viewer, long id) {
        return database.createNativeQuery(
                                "update own_reminder set done_at = :now where id = :id and person_id = :person and done_at is null")
                        .setParameter("now", today.instant())
                        .setParameter("id", id)
                        .setParameter("person", viewer.personId())
                        .executeUpdate()
                > 0;
    }

    boolean again(Viewer viewer, long id, LocalDate on) {
        return database.createNativeQuery("""
                        update own_reminder set on_day = :on, mail_id = null
                        where id = :id and person_id = :person and done_at is null""")
                        .setParameter("on", on)
                        .setParameter("id", id)
                        .setParameter("person", viewer.personId())
                        .executeUpdate()
                > 0;
    }

    private Query asked(String which, Viewer viewer) {
        return database.createNativeQuery(LINES + which + ORDER, Tuple.class).setParameter("person", viewer.personId());
    }

    private List<OwnLine> lines(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> OwnLine.of((Tuple) row, today.date())).toList();
    }
}
