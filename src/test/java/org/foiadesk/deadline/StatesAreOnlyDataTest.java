package org.foiadesk.deadline;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.Month.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.APPEAL_DECISION;
import static org.foiadesk.deadline.Deadline.Kind.APPEAL_WINDOW;
import static org.foiadesk.deadline.Deadline.Kind.DETERMINATION;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.tale;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.workingDays;

import org.foiadesk.deadline.Holiday.Observance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws of other shapes, written in the same form: calendar days that roll, other holidays, short appeals. */
class StatesAreOnlyDataTest {
    private static final Statute CALIFORNIAN = Rules.of("US-CA", "like California's")
            .keeping(() -> WorkingDays.leavingOut(
                    Observance.MONDAY_ONLY,
                    on(MARCH, 31, "Farmworkers Day"),
                    on(1, MONDAY, SEPTEMBER, "Labor Day"),
                    on(4, THURSDAY, NOVEMBER, "Thanksgiving Day")))
            .determination(calendarDays(10).rolling().meaning("Ten days."))
            .extension(calendarDays(14))
            .law();
    private static final Statute ILLINOISAN = Rules.of("US-IL", "like that of Illinois")
            .keeping(() -> WorkingDays.leavingOut(
                    Observance.FRIDAY_OR_MONDAY,
                    on(FEBRUARY, 12, "Lincoln's Birthday"),
                    on(3, MONDAY, FEBRUARY, "Washington's Birthday")))
            .determination(workingDays(5).meaning("Five business days."))
            .extension(workingDays(5))
            .law();
    private static final Statute NEW_YORKER = Rules.of("US-NY", "like New York's")
            .keeping(() -> WorkingDays.leavingOut(Observance.MONDAY_ONLY, on(2, MONDAY, OCTOBER, "Columbus Day")))
            .determination(workingDays(5).meaning("Five business days."))
            .appealWindow(calendarDays(30).meaning("Thirty days."))
            .appealDecision(workingDays(10).meaning("Ten business days."))
            .law();
    private static final Statute BAY_STATER = Rules.of("US-MA", "like that of Massachusetts")
            .keeping(() -> WorkingDays.leavingOut(Observance.MONDAY_ONLY, on(JULY, 4, "Independence Day")))
            .determination(workingDays(10).meaning("Ten business days."))
            .law();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, , 2026-03-12",
        "2026-09-30, , 2026-10-12",
        "2026-08-26, , 2026-09-08",
        "2027-03-21, , 2027-04-01",
        "2026-03-02, 2026-03-11, 2026-03-26",
        "2026-08-26, 2026-09-04, 2026-09-21"
    })
    void calendarDaysRollAndAnExtensionCountsFromBeforeTheRoll(String receipt, String notice, String due) {
        var tale = tale().under(CALIFORNIAN).on(receipt, RECEIVED_BY_PROPER_OFFICE);
        assertThat((notice == null ? tale : tale.on(notice, EXTENSION_NOTICED)).due(DETERMINATION))
                .isEqualTo(day(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-09, , 2026-02-18", "2026-02-09, 2026-02-17, 2026-02-25"})
    void anotherStatesHolidaysAndExtensionAreOnlyOtherLines(String receipt, String notice, String due) {
        var tale = tale().under(ILLINOISAN).on(receipt, RECEIVED_BY_PROPER_OFFICE);
        assertThat((notice == null ? tale : tale.on(notice, EXTENSION_NOTICED)).due(DETERMINATION))
                .isEqualTo(day(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05, 2026-10-13"})
    void aLawOfFiveDaysSkipsItsOwnColumbusDay(String receipt, String due) {
        assertThat(tale().under(NEW_YORKER)
                        .on(receipt, RECEIVED_BY_PROPER_OFFICE)
                        .due(DETERMINATION))
                .isEqualTo(day(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10, 2026-12-10, 2026-12-08, 2026-12-22"})
    void anotherLawsAppealIsShorter(String denied, String window, String received, String decision) {
        assertThat(tale().under(NEW_YORKER).on(denied, DETERMINED_ADVERSELY).due(APPEAL_WINDOW))
                .isEqualTo(day(window));
        assertThat(tale().under(NEW_YORKER).on(received, APPEAL_RECEIVED).due(APPEAL_DECISION))
                .isEqualTo(day(decision));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-25, 2026-07-09"})
    void whereSaturdayHolidaysDoNotMoveTheFridayCounts(String receipt, String due) {
        assertThat(tale().under(BAY_STATER)
                        .on(receipt, RECEIVED_BY_PROPER_OFFICE)
                        .due(DETERMINATION))
                .isEqualTo(day(due));
    }
}
