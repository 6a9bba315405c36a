package org.foiadesk.request;

import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Stage;
import org.jspecify.annotations.Nullable;

/** One line of a list: everything finished, as of {@code today}. */
public record RequestRow(
        long id,
        String number,
        String title,
        String agency,
        String agencyName,
        String owner,
        Stage stage,
        Ball ball,
        boolean partArrived,
        Level level,
        List<String> tags,
        boolean demo,
        @Nullable LocalDate filedOn,
        LocalDate nextSort,
        Deadline.@Nullable Kind nextKind,
        @Nullable Due due,
        @Nullable Strip strip) {

    static RequestRow of(Tuple row, LocalDate today) {
        Ball ball = ball(row, today);
        Statute.Calendar calendar =
                Statutes.of(row.get("jurisdiction", String.class)).calendar(Statute.Counting.USUAL);
        Deadline.Kind kind = Optional.ofNullable(row.get("next_kind", String.class))
                .map(Deadline.Kind::valueOf)
                .orElse(null);
        Due due = Due.of(date(row, "next_on"), kind, ball, date(row, "late_after"), today, calendar);
        return new RequestRow(
                row.get("id", Long.class),
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("agency", String.class),
                row.get("agency_name", String.class),
                row.get("owner", String.class),
                Stage.valueOf(row.get("stage", String.class)),
                ball,
                row.get("part_arrived", Boolean.class),
                Level.valueOf(row.get("level", String.class)),
                Arrays.asList(row.get("tags", String[].class)),
                row.get("demo", Boolean.class),
                date(row, "filed_on"),
                Optional.ofNullable(date(row, "next_sort")).orElse(LocalDate.MAX),
                kind,
                due,
                Strip.small(date(row, "strip_from"), row.get("strip", String.class), today, due != null && due.late()));
    }

    public String why() {
        return due == null ? "" : due.kind();
    }

    public String move() {
        return ball.word();
    }

    public String stageKey() {
        return stage.key();
    }

    public String stageWord() {
        return stage.shown();
    }

    /** Not for everybody's eyes: the list says so. */
    public boolean closed() {
        return level != Level.NEWSROOM;
    }

    public String mark() {
        return level == Level.SEALED ? "lock" : "people";
    }

    private static Ball ball(Tuple row, LocalDate today) {
        LocalDate until = date(row, "ball_until");
        return until != null && until.isBefore(today) ? Ball.NOBODY : Ball.valueOf(row.get("ball", String.class));
    }

    static @Nullable LocalDate date(Tuple row, String column) {
        Object value = row.get(column);
        if (value == null) {
            return null;
        }
        return value instanceof LocalDate date ? date : ((Date) value).toLocalDate();
    }
}
