package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiadesk.platform.Today;

/** Wishes to open sealed requests. The rules of settling them stand in the database, whose functions are asked here. */
@ApplicationScoped
public class GlassWishes {

    private static final String WISHES = """
            select w.id, w.number, w.reason, f.name whom, a.name asker, w.asked_at, w.ends_at, w.state,
              s.name settler, w.settled_at, w.ends_at <= now() ran_out, may_settle_glass(w) may_settle
            from glass_wish w join person f on f.id = w.for_whom join person a on a.id = w.asked_by
            left join person s on s.id = w.settled_by""";

    private final EntityManager database;
    private final Today today;

    GlassWishes(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    /** What confirming did: whom to tell that which request was opened; nothing where there was nothing to open. */
    record Opened(boolean something, List<Long> told) {}

    /** The latest hundred, newest first. */
    List<GlassWish> latest() {
        return rows(WISHES + " order by w.id desc limit 100", Optional.empty())
                .map(this::wish)
                .toList();
    }

    Optional<GlassWish> byId(long id) {
        return rows(WISHES + " where w.id = :id", Optional.of(id))
                .map(this::wish)
                .findFirst();
    }

    /** Who opened this request to whom, the latest first. */
    public List<Opening> of(FoiaRequest request) {
        return rows("""
                        select w.settled_at, f.name whom, a.name asker, s.name confirmer, w.reason
                        from glass_opened o join glass_wish w on w.id = o.wish_id join person f on f.id = w.for_whom
                        join person a on a.id = w.asked_by join person s on s.id = w.settled_by
                        where o.request_id = :id order by w.settled_at desc""", Optional.of(request.id()))
                .map(row -> new Opening(
                        day(row, "settled_at"),
                        row.get("whom", String.class),
                        row.get("asker", String.class),
                        row.get("confirmer", String.class),
                        row.get("reason", String.class)))
                .toList();
    }

    boolean ask(String number, String reason, long whom) {
        return (Boolean) database.createNativeQuery("select ask_glass(:number, :reason, :whom)", Boolean.class)
                .setParameter("number", number)
                .setParameter("reason", reason)
                .setParameter("whom", whom)
                .getSingleResult();
    }

    /** Empty when the viewer may not. */
    Optional<Opened> confirm(long id) {
        List<Tuple> rows = rows("""
                        select c.request_id, t.person from confirm_glass(:id) c
                        left join unnest(c.told) t(person) on true""", Optional.of(id)).toList();
        List<Long> told = rows.stream()
                .map(row -> Optional.ofNullable(row.get("person", Long.class)))
                .flatMap(Optional::stream)
                .toList();
        return rows.stream().findFirst().map(row -> new Opened(row.get("request_id") != null, told));
    }

    boolean decline(long id) {
        return (Boolean) database.createNativeQuery("select decline_glass(:id)", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private GlassWish wish(Tuple row) {
        return new GlassWish(
                row.get("id", Long.class),
                row.get("number", String.class),
                row.get("reason", String.class),
                row.get("whom", String.class),
                row.get("asker", String.class),
                day(row, "asked_at"),
                day(row, "ends_at"),
                outcome(row),
                row.get("may_settle", Boolean.class));
    }

    private String outcome(Tuple row) {
        return switch (row.get("state", String.class)) {
            case "CONFIRMED" -> "confirmed by " + row.get("settler", String.class) + ", " + day(row, "settled_at");
            case "DECLINED" -> "declined by " + row.get("settler", String.class) + ", " + day(row, "settled_at");
            default -> row.get("ran_out", Boolean.class) ? "ran out " + day(row, "ends_at") : "";
        };
    }

    private String day(Tuple row, String column) {
        return Due.written(LocalDate.ofInstant(row.get(column, Instant.class), today.zone()), today.date());
    }

    private Stream<Tuple> rows(String sql, Optional<Long> id) {
        var query = database.createNativeQuery(sql, Tuple.class);
        id.ifPresent(value -> query.setParameter("id", value));
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast);
    }
}
