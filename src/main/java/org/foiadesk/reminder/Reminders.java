package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.FoiaRequest;

/** Reminders and daily mails, asked for on behalf of the person they are for. */
@ApplicationScoped
public class Reminders {

    private final EntityManager database;

    Reminders(EntityManager database) {
        this.database = database;
    }

    /** Who is told what of this request, latest first. */
    public List<Told> of(FoiaRequest request, LocalDate today) {
        List<?> rows = database.createNativeQuery("""
                        select r.fires_on, r.kind, r.due_on, r.rung, r.state, r.reason, r.capacity, p.name, o.state mail
                        from reminder r join person p on p.id = r.person_id left join outbox o on o.id = r.mail_id
                        where r.request_id = :request order by r.fires_on desc, r.id desc limit 20""", Tuple.class)
                .setParameter("request", request.id())
                .getResultList();
        List<Told> told = new ArrayList<>();
        rows.forEach(row -> told.add(Told.of((Tuple) row, today)));
        return told;
    }

    /** One node at a time writes a person's mail of the day; true when it is written already. */
    boolean mailed(Viewer viewer, LocalDate day) {
        database.createNativeQuery(
                        "insert into daily_mail (person_id, day) values (:person, :day) on conflict do nothing")
                .setParameter("person", viewer.personId())
                .setParameter("day", day)
                .executeUpdate();
        Object mail = database.createNativeQuery(
                        "select mail_id from daily_mail where person_id = :person and day = :day for update",
                        UUID.class)
                .setParameter("person", viewer.personId())
                .setParameter("day", day)
                .getSingleResultOrNull();
        return mail != null;
    }

    /** Mails of earlier days that have not left are taken back: today's says it anew. */
    void takeBackEarlier(Viewer viewer, LocalDate day) {
        database.createNativeQuery("""
                        select recall_mail(o.id, 'Today''s mail says it anew.') from outbox o
                        join daily_mail d on d.mail_id = o.id
                        where d.person_id = :person and d.day < :day and o.state = 'WAITING'""", Boolean.class)
                .setParameter("person", viewer.personId())
                .setParameter("day", day)
                .getResultList();
    }

    List<DueReminder> due(Viewer viewer, LocalDate day) {
        List<?> rows = database.createNativeQuery("""
                        select r.id, q.number, r.kind, r.ord, r.due_on, r.fires_on, r.hard
                        from reminder r join request q on q.id = r.request_id
                        where r.person_id = :person and r.state = 'PLANNED' and r.fires_on <= :day and still_stands(r)
                          and not put_off(r, :day)
                        order by r.due_on, q.number, r.kind, r.ord, r.fires_on desc for update of r""", Tuple.class)
                .setParameter("person", viewer.personId())
                .setParameter("day", day)
                .getResultList();
        List<DueReminder> due = new ArrayList<>();
        rows.forEach(row -> due.add(DueReminder.of((Tuple) row)));
        return due;
    }

    void overtaken(Collection<DueReminder> reminders, Instant now) {
        database.createNativeQuery("""
                        update reminder set state = 'OVERTAKEN', reason = 'A later reminder of the same date went out.',
                          settled_at = :now where id = any(:ids)""")
                .setParameter("now", now)
                .setParameter("ids", ids(reminders))
                .executeUpdate();
    }

    void mailed(UUID mail, Collection<DueReminder> reminders, Instant now) {
        database.createNativeQuery(
                        "update reminder set state = 'MAILED', mail_id = :mail, settled_at = :now where id = any(:ids)")
                .setParameter("mail", mail)
                .setParameter("now", now)
                .setParameter("ids", ids(reminders))
                .executeUpdate();
    }

    void daily(UUID mail, Viewer viewer, LocalDate day) {
        database.createNativeQuery(
                        "update daily_mail set mail_id = :mail where person_id = :person and day = :day and mail_id is null")
                .setParameter("mail", mail)
                .setParameter("person", viewer.personId())
                .setParameter("day", day)
                .executeUpdate();
    }

    void about(UUID mail, Collection<String> numbers) {
        database.createNativeQuery("""
                        insert into mail_about (mail_id, request_id)
                        select :mail, id from request where number = any(:numbers)""")
                .setParameter("mail", mail)
                .setParameter("numbers", numbers.toArray(String[]::new))
                .executeUpdate();
    }

    /** In the transaction that changed the request. */
    void recall(FoiaRequest request, String because, boolean rewrite) {
        database.flush();
        database.createNativeQuery("select recall_reminders(:request, :because, :rewrite)", Integer.class)
                .setParameter("request", request.id())
                .setParameter("because", because)
                .setParameter("rewrite", rewrite)
                .getSingleResult();
    }

    private static Long[] ids(Collection<DueReminder> reminders) {
        return reminders.stream().map(DueReminder::id).toArray(Long[]::new);
    }
}
