package org.foiadesk.request;

import io.quarkus.qute.TemplateData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Stage;
import org.foiadesk.people.MailSays;
import org.jspecify.annotations.Nullable;

/** One line of a list: everything finished, as of {@code today}. */
@TemplateData
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
        Discretion discretion,
        List<String> tags,
        boolean demo,
        @Nullable LocalDate filedOn,
        LocalDate nextSort,
        Deadline.@Nullable Kind nextKind,
        @Nullable Due due,
        @Nullable Strip strip) {

    static RequestRow of(ResultSet row, LocalDate today) throws SQLException {
        boolean opened = opened(row, today);
        Ball ball = opened ? Ball.US : ball(row, today);
        Statute.Calendar calendar = Statutes.of(row.getString("jurisdiction")).calendar(Statute.Counting.USUAL);
        Deadline.Kind kind = Optional.ofNullable(row.getString("next_kind"))
                .map(Deadline.Kind::valueOf)
                .orElse(null);
        Due due = opened
                ? Due.of(date(row, "silent_until"), Deadline.Kind.APPEAL_WINDOW, ball, null, today, calendar)
                : Due.of(date(row, "next_on"), kind, ball, date(row, "late_after"), today, calendar);
        return new RequestRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("agency"),
                row.getString("agency_name"),
                row.getString("owner"),
                Stage.valueOf(row.getString("stage")),
                ball,
                row.getBoolean("part_arrived"),
                new Discretion(Level.valueOf(row.getString("level")), MailSays.valueOf(row.getString("mail_says"))),
                Arrays.asList((String[]) row.getArray("tags").getArray()),
                row.getBoolean("demo"),
                date(row, "filed_on"),
                row.getObject("next_sort", LocalDate.class),
                opened ? Deadline.Kind.APPEAL_WINDOW : kind,
                due,
                Strip.small(date(row, "strip_from"), row.getString("strip"), today, due != null && due.late()));
    }

    /** Rows are looked up by the whole of them; hashing twenty fields each time would be most of the work. */
    @Override
    public int hashCode() {
        return 31 * number.hashCode() + Objects.hashCode(due);
    }

    /** Sorts by the day that is shown; one without any comes last. */
    String dueIso() {
        return due == null ? "9999" : due.iso();
    }

    public String why() {
        return due == null ? "" : due.kind();
    }

    /** Under which its working stands; empty without a date. */
    public String whyKind() {
        return nextKind == null ? "" : Words.code(nextKind);
    }

    public Level level() {
        return discretion.level();
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
        return level() != Level.NEWSROOM;
    }

    public String mark() {
        return level() == Level.SEALED ? "lock" : "people";
    }

    private static boolean opened(ResultSet row, LocalDate today) throws SQLException {
        LocalDate after = date(row, "silent_after");
        LocalDate until = date(row, "silent_until");
        return after != null && until != null && today.isAfter(after) && !today.isAfter(until);
    }

    private static Ball ball(ResultSet row, LocalDate today) throws SQLException {
        LocalDate until = date(row, "ball_until");
        return until != null && until.isBefore(today) ? Ball.NOBODY : Ball.valueOf(row.getString("ball"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
