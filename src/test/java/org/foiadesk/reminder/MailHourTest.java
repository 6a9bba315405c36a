package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MailHourTest {

    @Property
    void everyDayHasItsHourOnceAndOnItself(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 23) int hour, @ForAll("days") LocalDate day) {
        MailHour mail = new MailHour(hour, zone);
        Instant on = mail.on(day);
        assertThat(LocalDate.ofInstant(on, zone)).isEqualTo(day);
        assertThat(Duration.between(on, mail.on(day.plusDays(1))))
                .isBetween(Duration.ofHours(22), Duration.ofHours(26));
        assertThat(on.atZone(zone).getHour()).isBetween(hour, hour + 1);
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
}
