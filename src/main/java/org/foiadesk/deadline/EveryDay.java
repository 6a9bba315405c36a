package org.foiadesk.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The calendar of limits in calendar days: every day counts. */
enum EveryDay implements Statute.Calendar {
    COUNTS;

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return true;
    }

    @Override
    public String holiday(LocalDate day) {
        return "";
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int n) {
        return from.plusDays(n);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
