package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of days. */
class ReminderTest {

    private static final Statute.Calendar FEDERAL = Statutes.of("US").calendar(Statute.Counting.USUAL);

    @ParameterizedTest(name = "due {0}: {1}, {2}, {3}")
    @CsvSource({
        "2026-03-30, 2026-03-25, 2026-03-30, 2026-03-31", // a week like any other
        "2026-11-30, 2026-11-24, 2026-11-30, 2026-12-01", // over Thanksgiving
        "2026-12-31, 2026-12-28, 2026-12-31, 2027-01-04", // over the year's end
        "2028-03-01, 2028-02-25, 2028-03-01, 2028-03-02", // over a leap day
        "2028-02-29, 2028-02-24, 2028-02-29, 2028-03-01", // on a leap day
        "2026-07-05, 2026-06-30, 2026-07-05, 2026-07-06", // a Sunday after the Fourth: calendar days end where they end
    })
    void everyRungHasItsDay(LocalDate due, LocalDate before, LocalDate on, LocalDate after) {
        assertThat(Stream.of(Reminder.values()).map(rung -> rung.day(due, FEDERAL)))
                .containsExactly(before, on, after);
    }

    @Test
    void whatWouldHaveFiredBeforeTheDateWasKnownIsNotPlanned() {
        assertThat(fires(Deadline.Kind.DETERMINATION, Deadline.Mover.AGENCY, "2026-03-24", "2026-04-10"))
                .containsExactly("2026-03-25", "2026-03-30", "2026-03-31");
        assertThat(fires(Deadline.Kind.DETERMINATION, Deadline.Mover.AGENCY, "2026-03-25", "2026-04-10"))
                .containsExactly("2026-03-30", "2026-03-31");
        assertThat(fires(Deadline.Kind.DETERMINATION, Deadline.Mover.AGENCY, "2026-04-20", "2026-04-10"))
                .isEmpty();
    }

    @Test
    void aHardDateOfOursIsSaidOnTheDayItWasTypedToo() {
        assertThat(fires(Deadline.Kind.APPEAL_WINDOW, Deadline.Mover.US, "2026-03-30", "2026-04-10"))
                .containsExactly("2026-03-30", "2026-03-31");
        assertThat(Reminder.hard(Deadline.Kind.DETERMINATION, Deadline.Mover.AGENCY))
                .isFalse();
        assertThat(Reminder.hard(Deadline.Kind.CUSTOM, Deadline.Mover.US)).isFalse();
    }

    @Test
    void nothingIsPlannedBeyondTheHorizon() {
        assertThat(fires(Deadline.Kind.DETERMINATION, Deadline.Mover.AGENCY, "2026-03-02", "2026-03-29"))
                .containsExactly("2026-03-25");
    }

    private static List<String> fires(Deadline.Kind kind, Deadline.Mover mover, String datedOn, String horizon) {
        OpenDate date = new OpenDate(
                1, kind, 1, LocalDate.parse("2026-03-30"), LocalDate.parse(datedOn), mover, FEDERAL, List.of(7L));
        return date.planned(LocalDate.parse(horizon))
                .map(planned -> planned.firesOn().toString())
                .toList();
    }
}
