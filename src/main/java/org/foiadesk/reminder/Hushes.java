package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** Which dates somebody wished to hear no more of, or not before a day; asked and written on their behalf. */
@ApplicationScoped
class Hushes {

    private static final String ONE = """
            select r.id, q.number, r.kind, r.ord, r.due_on, r.fires_on, r.hard, still_stands(r) stands
            from reminder r join request q on q.id = r.request_id where r.person_id = :person and\s""";
    private static final String HUSH = """
            insert into hush (request_id, kind, ord, due_on, person_id, until, they_write, reason, made_by, made_at)
            select r.request_id, r.kind, r.ord, r.due_on, cast(:whose as bigint), cast(:until as date), :they, :reason, :me, :now
            from reminder r where r.id = :reminder
            on conflict (request_id, kind, ord, due_on, person_id)
              do update set until = excluded.until, they_write = excluded.they_write, reason = excluded.reason,
                made_by = excluded.made_by, made_at = excluded.made_at""";
    private final EntityManager database;
    private final Today today;

    Hushes(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    Optional<OneReminder> of(long reminder, Viewer viewer) {
        return reminders(asked(ONE + "r.id = :id", viewer).setParameter("id", reminder)).stream()
                .findFirst();
    }

    /** What one mail reminded of. */
    List<OneReminder> of(UUID mail, Viewer viewer) {
        return reminders(asked(ONE + "r.mail_id = :id order by r.due_on, q.number", viewer)
                .setParameter("id", mail));
    }

    void done(DueReminder reminder, Viewer viewer) {
        hush(reminder, viewer, viewer.personId(), null, false, "");
    }

    /** For everybody whom it concerns. */
    void waived(DueReminder reminder, Viewer viewer, String reason) {
        hush(reminder, viewer, null, null, false, reason);
    }

    void until(DueReminder reminder, Viewer viewer, LocalDate until) {
        hush(reminder, viewer, viewer.personId(), until, false, "");
        database.createNativeQuery("select 1 from (select snooze_reminder(:reminder, :until)) done", Integer.class)
                .setParameter("reminder", reminder.id())
                .setParameter("until", until)
                .getResultList();
    }

    /** @param latest the day on which it is said again, whether they wrote or not */
    void untilTheyWrite(DueReminder reminder, Viewer viewer, LocalDate latest) {
        hush(reminder, viewer, viewer.personId(), latest, true, "");
    }

    /** In the transaction that recorded what they wrote. */
    void theyWrote(long request) {
        database.createNativeQuery("select 1 from (select end_snoozes(:request, :day)) done", Integer.class)
                .setParameter("request", request)
                .setParameter("day", today.date())
                .getResultList();
    }

    private void hush(
            DueReminder reminder,
            Viewer viewer,
            @Nullable Long whose,
            @Nullable LocalDate until,
            boolean they,
            String reason) {
        database.createNativeQuery(HUSH)
                .setParameter("reminder", reminder.id())
                .setParameter("whose", whose == null ? null : whose.toString())
                .setParameter("until", until == null ? null : until.toString())
                .setParameter("they", they)
                .setParameter("reason", reason)
                .setParameter("me", viewer.personId())
                .setParameter("now", today.instant())
                .executeUpdate();
    }

    private Query asked(String sql, Viewer viewer) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("person", viewer.personId());
    }

    private static List<OneReminder> reminders(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> OneReminder.of((Tuple) row)).toList();
    }
}
