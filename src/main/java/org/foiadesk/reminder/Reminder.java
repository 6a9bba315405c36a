package org.foiadesk.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.foiadesk.deadline.Statute;

/** When a reminder of a date comes, and what that is called. Which dates have which of them is said by {@link Rungs}. */
enum Reminder {
    AT_ONCE(Unit.SINCE_KNOWN, 0, "at once"),
    TO_DECIDE(Unit.SINCE_KNOWN, 1, "a working day after it began"),
    HALF_WAY(Unit.HALF, 0, "half-way"),
    MONTH_BEFORE(Unit.DAYS, -30, "30 days before"),
    TWO_WEEKS_BEFORE(Unit.DAYS, -14, "14 days before"),
    WEEK_BEFORE(Unit.DAYS, -7, "7 days before"),
    THREE_BEFORE(Unit.DAYS, -3, "3 days before"),
    TWO_BEFORE(Unit.DAYS, -2, "2 days before"),
    DAY_BEFORE(Unit.DAYS, -1, "the day before"),
    THREE_DAYS_BEFORE(Unit.WORKING_DAYS, -3, "3 working days before"),
    WORKING_DAY_BEFORE(Unit.WORKING_DAYS, -1, "the working day before"),
    ON_THE_DAY(Unit.DAYS, 0, "on the day"),
    DAY_AFTER(Unit.WORKING_DAYS, 1, "1 working day after"),
    MONTH_AFTER(Unit.DAYS, 30, "30 days after"),
    /** Asked for by whoever snoozed it, for a day of their own choice. */
    AGAIN(Unit.NONE, 0, "as you snoozed it");

    private enum Unit {
        SINCE_KNOWN,
        HALF,
        DAYS,
        WORKING_DAYS,
        NONE
    }

    private final Unit unit;
    private final int count;
    private final String word;

    Reminder(Unit unit, int count, String word) {
        this.unit = unit;
        this.count = count;
        this.word = word;
    }

    /** @param known the day on which the date was first known */
    LocalDate day(LocalDate due, LocalDate known, Statute.Calendar calendar) {
        return switch (unit) {
            case SINCE_KNOWN -> count == 0 ? known : calendar.plusWorkingDays(known, count);
            case HALF -> known.plusDays(ChronoUnit.DAYS.between(known, due) / 2);
            case WORKING_DAYS -> calendar.plusWorkingDays(due, count);
            case DAYS, NONE -> due.plusDays(count);
        };
    }

    String word() {
        return word;
    }
}
