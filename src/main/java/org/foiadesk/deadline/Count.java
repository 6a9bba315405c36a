package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.List;

/** Days counted from a start, of which the paused ones are left out. */
record Count(Statute.Calendar calendar, LocalDate start, boolean startCounts, List<Pause> pauses) {

    /** Where a count came to: its last day, or the day an open pause stopped it with days {@code left}. */
    record Reach(LocalDate on, int left) {
        boolean stopped() {
            return left > 0;
        }

        boolean hadPassed(LocalDate day) {
            return !stopped() && day.isAfter(on);
        }
    }

    Reach reach(int days) {
        LocalDate at = start;
        int left = startCounts && calendar.isWorkingDay(start) ? days - 1 : days;
        for (Pause pause : pauses) {
            if (pause.through().isAfter(at)) {
                LocalDate from = pause.after().isAfter(at) ? pause.after() : at;
                int counted = calendar.workingDaysBetween(at, from);
                if (counted >= left) {
                    break;
                }
                left -= counted;
                if (pause.open()) {
                    return new Reach(from, left);
                }
                at = pause.through();
            }
        }
        return new Reach(calendar.plusWorkingDays(at, left), 0);
    }
}
