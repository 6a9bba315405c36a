package org.foiadesk.desk;

import java.time.LocalDate;
import org.foiadesk.deadline.Deadline;

/** Where a deadline stands today, in words. */
record StateWords(Deadline deadline, LocalDate today) {

    String said() {
        return switch (deadline.state(today)) {
            case RUNNING -> deadline.binding() ? "running" : loose();
            case PROJECTED -> "would follow from silence";
            case PAUSED -> paused();
            case MET -> "met";
            case MISSED -> missed();
            case VOID -> "no longer counts";
        };
    }

    /** Red is for what the agency owes and has not given. */
    boolean late() {
        return deadline.state(today) == Deadline.State.MISSED
                && deadline.open()
                && deadline.mover() == Deadline.Mover.AGENCY;
    }

    private String paused() {
        int left = deadline.daysLeft();
        return left == 0 ? "paused" : "paused, " + left + (left == 1 ? " day left" : " days left");
    }

    private String missed() {
        if (!deadline.open()) {
            return "met late";
        }
        return late() ? "missed" : "passed";
    }

    /** A hint, the first day of a right, what silence is taken as: none can be missed. */
    private String loose() {
        boolean passed = deadline.dueOn().filter(today::isAfter).isPresent();
        return switch (deadline.kind()) {
            case SUIT_FROM -> deadline.dueOn().filter(today::isBefore).isPresent() ? "not yet open" : "open";
            case ATTORNEY_GENERAL_BRIEF -> "only if it asks for a ruling";
            case DEEMED_DENIAL -> passed ? "come about" : "running";
            case ACKNOWLEDGEMENT,
                    DETERMINATION,
                    PRODUCTION,
                    EXPEDITED_DECISION,
                    FEE_REPLY,
                    CLARIFICATION_REPLY,
                    STILL_INTERESTED_REPLY,
                    APPEAL_WINDOW,
                    APPEAL_DECISION,
                    SUIT_UNTIL,
                    PROMISED,
                    CUSTOM,
                    FETCH -> passed ? "passed, a hint only" : "a hint only";
        };
    }
}
