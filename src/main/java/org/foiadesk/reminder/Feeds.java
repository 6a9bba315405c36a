package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.Moments;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;

/** Calendar feeds: one of one's own and, for editors, one of the desk. Making one anew takes the place of the old. */
@ApplicationScoped
class Feeds {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final String DATES = """
            select q.number, q.level, q.mail_says, d.kind, d.ord, d.mover, d.due_on, d.outcome, q.seq, q.last_event_at, q.title,
              case when a.abbreviation = '' then a.name else a.abbreviation end agency
            from deadline d join request q on q.id = d.request_id join agency a on a.id = q.agency_id
            where d.due_on between :from and :to and d.outcome <> 'PAUSED'
              and (d.projected_until is null or d.projected_until < :today)
              and d.kind not in ('SUIT_FROM', 'DEEMED_DENIAL', 'ATTORNEY_GENERAL_BRIEF')
              and (:desk or :person in (select told_as(q, 'OWNER')))
            order by d.due_on, q.number, d.kind, d.ord limit 5000""";

    private final SecureRandom random = new SecureRandom();
    private final EntityManager database;
    private final Moments moments;
    private final Today today;

    Feeds(EntityManager database, Moments moments, Today today) {
        this.database = database;
        this.moments = moments;
        this.today = today;
    }

    /** The token itself, to be shown this once. */
    String make(Viewer viewer, boolean desk, MailSays says) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.createNativeQuery("delete from calendar_feed where person_id = :person and desk = :desk")
                .setParameter("person", viewer.personId())
                .setParameter("desk", desk)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into calendar_feed (hash, person_id, desk, says, made_at)
                        values (:hash, :person, :desk, :says, :now)""")
                .setParameter("hash", hash(token))
                .setParameter("person", viewer.personId())
                .setParameter("desk", desk)
                .setParameter("says", says.name())
                .setParameter("now", today.instant())
                .executeUpdate();
        return token;
    }

    boolean revoke(Viewer viewer, long id) {
        return database.createNativeQuery("delete from calendar_feed where id = :id and person_id = :person")
                        .setParameter("id", id)
                        .setParameter("person", viewer.personId())
                        .executeUpdate()
                > 0;
    }

    List<FeedRow> of(Viewer viewer) {
        List<?> rows = database.createNativeQuery("""
                        select id, desk, says, made_at, used_at from calendar_feed where person_id = :person order by desk""", Tuple.class)
                .setParameter("person", viewer.personId())
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    Optional<Feed> find(String token) {
        Tuple row = (Tuple) database.createNativeQuery(
                        "select id, person_id, desk, says from calendar_feed where hash = :hash", Tuple.class)
                .setParameter("hash", hash(token))
                .getSingleResultOrNull();
        return Optional.ofNullable(row)
                .map(found -> new Feed(
                        found.get("id", Long.class),
                        found.get("person_id", Long.class),
                        found.get("desk", Boolean.class),
                        MailSays.valueOf(found.get("says", String.class))));
    }

    void used(Feed feed) {
        Instant now = today.instant();
        database.createNativeQuery("""
                        update calendar_feed set used_at = :now
                        where id = :id and (used_at is null or used_at < :before)""")
                .setParameter("now", now)
                .setParameter("id", feed.id())
                .setParameter("before", now.minus(NOTED_EVERY))
                .executeUpdate();
    }

    /** Sixty days back, so that what was met is seen to be over, and what is known of the year ahead. */
    List<FeedDate> dates(Feed feed) {
        LocalDate day = today.date();
        List<?> rows = database.createNativeQuery(DATES, Tuple.class)
                .setParameter("from", day.minusDays(60))
                .setParameter("to", day.plusDays(400))
                .setParameter("today", day)
                .setParameter("desk", feed.desk())
                .setParameter("person", feed.person())
                .getResultList();
        return rows.stream().map(row -> FeedDate.of((Tuple) row)).toList();
    }

    private FeedRow row(Tuple row) {
        Instant used = row.get("used_at", Instant.class);
        return new FeedRow(
                row.get("id", Long.class),
                row.get("desk", Boolean.class) ? "The desk’s dates" : "Your own dates",
                MailSays.valueOf(row.get("says", String.class)).shown(),
                moments.of(row.get("made_at", Instant.class)),
                used == null ? "never used" : moments.of(used));
    }

    private static String hash(String token) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
