package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foiadesk.people.Viewer;

/** Which dates moved that a person is still to hear of, asked for on their behalf. */
@ApplicationScoped
class MovedNews {

    private final EntityManager database;

    MovedNews(EntityManager database) {
        this.database = database;
    }

    /** By request, each one's moves in their order. */
    List<MovedNotice> waiting(Viewer viewer) {
        List<?> rows = database.createNativeQuery("""
                        select n.moved_id, q.number, q.level, q.mail_says, q.title, m.kind, m.ord, m.from_on, m.to_on, m.why,
                          case when a.abbreviation = '' then a.name else a.abbreviation || ' – ' || a.name end agency
                        from moved_notice n join moved_date m on m.id = n.moved_id
                          join request q on q.id = n.request_id join agency a on a.id = q.agency_id
                        where n.person_id = :person and n.told_at is null and :person in (select told_of(q))
                        order by q.number, n.moved_id for update of n""", Tuple.class)
                .setParameter("person", viewer.personId())
                .getResultList();
        return rows.stream().map(row -> MovedNotice.of((Tuple) row)).toList();
    }

    void told(UUID mail, Collection<MovedNotice> notices, Viewer viewer, Instant now) {
        database.createNativeQuery("""
                        update moved_notice set mail_id = :mail, told_at = :now
                        where person_id = :person and moved_id = any(:ids)""")
                .setParameter("mail", mail)
                .setParameter("now", now)
                .setParameter("person", viewer.personId())
                .setParameter("ids", ids(notices))
                .executeUpdate();
    }

    /** What moved there and back before anybody heard is no news. */
    void settled(Collection<MovedNotice> notices, Viewer viewer, Instant now) {
        database.createNativeQuery("""
                        update moved_notice set told_at = :now where person_id = :person and moved_id = any(:ids)""")
                .setParameter("now", now)
                .setParameter("person", viewer.personId())
                .setParameter("ids", ids(notices))
                .executeUpdate();
    }

    private static Long[] ids(Collection<MovedNotice> notices) {
        return notices.stream().map(MovedNotice::movedId).toArray(Long[]::new);
    }
}
