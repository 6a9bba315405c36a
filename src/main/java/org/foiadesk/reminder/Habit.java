package org.foiadesk.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;

/**
 * When somebody wants their mail.
 *
 * @param hour by their own clock; empty is the newsroom's hour
 * @param zone empty is the newsroom's
 * @param holidays whether mail comes on federal holidays
 */
record Habit(
        OptionalInt hour,
        Set<DayOfWeek> days,
        Optional<Quiet> quiet,
        Optional<ZoneId> zone,
        boolean holidays,
        Optional<Away> away,
        OptionalLong deputy) {

    static final Habit USUAL = new Habit(
            OptionalInt.empty(),
            EnumSet.allOf(DayOfWeek.class),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            OptionalLong.empty());

    private static final Statute.Calendar FEDERAL = Statutes.of("US").calendar(Statute.Counting.USUAL);

    /** From one hour until another, perhaps over midnight. */
    record Quiet(int from, int until) {

        boolean holds(LocalTime at) {
            int hour = at.getHour();
            return from < until ? hour >= from && hour < until : hour >= from || hour < until;
        }
    }

    record Away(LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** The newsroom's own hour and zone, which hold where nothing else was said. */
    record Newsroom(int hour, ZoneId zone) {}

    /** Whether a mail of the day may go now. */
    boolean lets(Instant now, LocalDate day, Newsroom newsroom) {
        LocalDate theirs = comes(day, newsroom).toLocalDate();
        return letsHard(now, day, newsroom)
                && days.contains(theirs.getDayOfWeek())
                && (holidays || FEDERAL.holiday(theirs).isEmpty())
                && away.filter(one -> one.holds(theirs)).isEmpty();
    }

    /** A date that costs a right comes on days off and while they are away, but not in the quiet of the night. */
    boolean letsHard(Instant now, LocalDate day, Newsroom newsroom) {
        LocalTime clock = now.atZone(zone.orElse(newsroom.zone)).toLocalTime();
        return !now.isBefore(comes(day, newsroom).toInstant())
                && quiet.filter(one -> one.holds(clock)).isEmpty();
    }

    /** The first time that their hour strikes within the newsroom's day. */
    ZonedDateTime comes(LocalDate day, Newsroom newsroom) {
        ZoneId theirs = zone.orElse(newsroom.zone);
        Instant begun = day.atStartOfDay(newsroom.zone).toInstant();
        LocalTime at = LocalTime.of(hour.orElse(newsroom.hour), 0);
        ZonedDateTime first = ZonedDateTime.of(LocalDate.ofInstant(begun, theirs), at, theirs);
        return first.toInstant().isBefore(begun)
                ? ZonedDateTime.of(first.toLocalDate().plusDays(1), at, theirs)
                : first;
    }

    /** "12345": Monday to Friday, as the database has it. */
    String coded() {
        return days.stream().sorted().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }

    static Habit of(ResultSet row) throws SQLException {
        int hour = row.getInt("hour");
        OptionalInt own = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(hour);
        int from = row.getInt("quiet_from");
        Optional<Quiet> quiet =
                row.wasNull() ? Optional.empty() : Optional.of(new Quiet(from, row.getInt("quiet_until")));
        Optional<Away> away = Optional.ofNullable(row.getObject("away_from", LocalDate.class))
                .map(since -> new Away(since, until(row)));
        long deputy = row.getLong("deputy_id");
        return new Habit(
                own,
                decoded(row.getString("days")),
                quiet,
                Optional.of(row.getString("zone")).filter(id -> !id.isEmpty()).map(ZoneId::of),
                row.getBoolean("holidays"),
                away,
                deputy == 0 ? OptionalLong.empty() : OptionalLong.of(deputy));
    }

    private static LocalDate until(ResultSet row) {
        try {
            return row.getObject("away_until", LocalDate.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Set<DayOfWeek> decoded(String days) {
        return days.chars()
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
