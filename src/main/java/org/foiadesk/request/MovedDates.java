package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** The dates of a request that moved without an event of its own, as its file tells them. */
@ApplicationScoped
public class MovedDates {

    private static final int SHOWN = 30;

    private final EntityManager database;
    private final Today today;

    MovedDates(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    /**
     * @param what "Answer due"
     * @param from "Fri 27 Nov", or "no date"
     * @param why what was changed
     * @param by who changed it; empty where the desk itself did
     */
    public record Line(String iso, String on, String what, String from, String to, String why, String by) {}

    /** Latest first. */
    public List<Line> of(FoiaRequest request) {
        List<?> rows = database.createNativeQuery("""
                        select m.moved_at, m.kind, m.from_on, m.to_on, m.why, coalesce(p.name, '') who
                        from moved_date m left join person p on p.id = m.made_by
                        where m.request_id = :request order by m.id desc""", Tuple.class)
                .setParameter("request", request.id())
                .setMaxResults(SHOWN)
                .getResultList();
        return rows.stream().map(row -> line((Tuple) row)).toList();
    }

    private Line line(Tuple row) {
        LocalDate on = row.get("moved_at", Instant.class).atZone(today.zone()).toLocalDate();
        return new Line(
                on.toString(),
                Due.written(on, today.date()),
                Words.of(Deadline.Kind.valueOf(row.get("kind", String.class))),
                day(row.get("from_on", LocalDate.class)),
                day(row.get("to_on", LocalDate.class)),
                row.get("why", String.class),
                row.get("who", String.class));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "no date" : Due.written(day, today.date());
    }
}
