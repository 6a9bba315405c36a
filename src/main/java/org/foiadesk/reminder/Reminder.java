package org.foiadesk.reminder;

import java.time.LocalDate;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;

/** Every reminder of a date that there is, in the order they come: when, and what it is called. */
enum Reminder {
    THREE_DAYS_BEFORE(-3, "3 working days before"),
    ON_THE_DAY(0, "on the day"),
    DAY_AFTER(1, "1 working day after");

    private final int workingDays;
    private final String word;

    Reminder(int workingDays, String word) {
        this.workingDays = workingDays;
        this.word = word;
    }

    LocalDate day(LocalDate due, Statute.Calendar calendar) {
        return workingDays == 0 ? due : calendar.plusWorkingDays(due, workingDays);
    }

    String word() {
        return word;
    }

    /** A date of ours that, once missed, costs a right or the request: it does not wait for tomorrow's mail. */
    static boolean hard(Deadline.Kind kind, Deadline.Mover mover) {
        return mover == Deadline.Mover.US
                && switch (kind) {
                    case FEE_REPLY, CLARIFICATION_REPLY, STILL_INTERESTED_REPLY, APPEAL_WINDOW, SUIT_UNTIL -> true;
                    case ACKNOWLEDGEMENT,
                            DETERMINATION,
                            PRODUCTION,
                            EXPEDITED_DECISION,
                            APPEAL_DECISION,
                            DEEMED_DENIAL,
                            ATTORNEY_GENERAL_BRIEF,
                            SUIT_FROM,
                            PROMISED,
                            CUSTOM -> false;
                };
    }
}
