package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a person's mail may go: over the nights that have 23 and 25 hours, leap days and the end of the year. */
class HabitTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Habit.Newsroom NEWSROOM = new Habit.Newsroom(8, NEW_YORK);

    @Property
    void everyDayHasItsHourOnceAndOnItself(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 23) int hour, @ForAll("days") LocalDate day) {
        Habit.Newsroom newsroom = new Habit.Newsroom(hour, zone);
        Instant on = Habit.USUAL.comes(day, newsroom).toInstant();
        assertThat(LocalDate.ofInstant(on, zone)).isEqualTo(day);
        assertThat(Duration.between(
                        on, Habit.USUAL.comes(day.plusDays(1), newsroom).toInstant()))
                .isBetween(Duration.ofHours(22), Duration.ofHours(26));
        assertThat(on.atZone(zone).getHour()).isBetween(hour, hour + 1);
    }

    @Property
    void whoeverIsElsewhereHasTheirHourOnceInTheNewsroomsDay(
            @ForAll("zones") ZoneId theirs, @ForAll @IntRange(max = 23) int hour, @ForAll("days") LocalDate day) {
        Habit habit = at(hour, Optional.of(theirs));
        Instant on = habit.comes(day, NEWSROOM).toInstant();
        Instant begun = day.atStartOfDay(NEW_YORK).toInstant();
        assertThat(Duration.between(begun, on)).isBetween(Duration.ZERO, Duration.ofHours(25));
        assertThat(on.atZone(theirs).getHour()).isBetween(hour, Math.min(23, hour + 1));
        // An hour that strikes as the newsroom's day begins may change days with the clocks: then that mail says both.
        boolean apart = apart(theirs, day) != apart(theirs, day.plusDays(1))
                || apart(theirs, day) != apart(theirs, day.plusDays(2));
        assertThat(Duration.between(on, habit.comes(day.plusDays(1), NEWSROOM).toInstant()))
                .isBetween(Duration.ofHours(apart ? 0 : 22), Duration.ofHours(apart ? 49 : 26));
    }

    /** Seconds between the two clocks as the newsroom's day begins. */
    private static int apart(ZoneId theirs, LocalDate day) {
        Instant begun = day.atStartOfDay(NEW_YORK).toInstant();
        return theirs.getRules().getOffset(begun).getTotalSeconds()
                - NEW_YORK.getRules().getOffset(begun).getTotalSeconds();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-08T06:59, false", // the night that leaves out an hour
        "2026-03-08T08:00, true",
        "2026-11-01T07:59, false", // the night that has one twice
        "2026-11-01T08:00, true",
        "2028-02-29T08:00, true",
        "2026-12-31T23:59, true",
        "2027-01-01T07:59, false"
    })
    void theUsualMailComesFromEightOn(String now, boolean comes) {
        LocalDateTime at = LocalDateTime.parse(now);
        assertThat(Habit.USUAL.lets(at.atZone(NEW_YORK).toInstant(), at.toLocalDate(), NEWSROOM))
                .isEqualTo(comes);
    }

    @ParameterizedTest(name = "{0}: all {1}, hard {2}")
    @CsvSource({
        "2026-11-23T10:00, true, true", // a Monday
        "2026-11-22T10:00, false, true", // a Sunday
        "2026-11-26T10:00, false, true", // Thanksgiving
        "2026-12-01T10:00, false, true", // away
        "2026-12-05T10:00, false, true", // the last day away, a Saturday besides
        "2026-12-07T10:00, true, true",
        "2026-11-23T08:59, false, false", // before their hour
        "2026-11-23T21:00, false, false", // in the quiet of the night
        "2026-11-24T06:59, false, false"
    })
    void whatIsPutOffOnDaysOffIsTheSoftAlone(String now, boolean all, boolean hard) {
        Habit habit = new Habit(
                OptionalInt.of(9),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Optional.of(new Habit.Quiet(21, 7)),
                Optional.empty(),
                false,
                Optional.of(new Habit.Away(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5))),
                OptionalLong.empty());
        LocalDateTime at = LocalDateTime.parse(now);
        Instant instant = at.atZone(NEW_YORK).toInstant();
        assertThat(habit.lets(instant, at.toLocalDate(), NEWSROOM)).isEqualTo(all);
        assertThat(habit.letsHard(instant, at.toLocalDate(), NEWSROOM)).isEqualTo(hard);
    }

    @Test
    void quietHoursMayGoOverMidnight() {
        Habit.Quiet night = new Habit.Quiet(22, 6);
        assertThat(night.holds(LocalTime.of(23, 0))).isTrue();
        assertThat(night.holds(LocalTime.of(5, 59))).isTrue();
        assertThat(night.holds(LocalTime.of(6, 0))).isFalse();
        assertThat(new Habit.Quiet(12, 14).holds(LocalTime.of(14, 0))).isFalse();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "America/New_York",
                        "America/Los_Angeles",
                        "America/Phoenix",
                        "Pacific/Honolulu",
                        "Europe/Berlin",
                        "Australia/Lord_Howe")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1_500).map(LocalDate.of(2024, 1, 1)::plusDays);
    }

    private static Habit at(int hour, Optional<ZoneId> zone) {
        return new Habit(
                OptionalInt.of(hour),
                EnumSet.allOf(DayOfWeek.class),
                Optional.empty(),
                zone,
                true,
                Optional.empty(),
                OptionalLong.empty());
    }
}
