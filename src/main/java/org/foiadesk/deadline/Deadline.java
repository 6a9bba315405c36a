package org.foiadesk.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date by which somebody must act, or the reason why there is none, with the steps that led to it.
 *
 * @param due the last day, or null when there is none (then {@code none} says why: a pause, "promptly", an unknown law)
 * @param settledOn the day it was met or became moot; null while it runs
 * @param daysLeft counted days left when the clock was paused; 0 otherwise
 * @param rule the rule in words a reporter reads
 * @param steps start, tolls, extensions, roll: in order of the calendar
 * @param contested what a careful lawyer would dispute, one sentence each
 * @param skipped the weekdays that were left out, each with its name
 * @param assumed true when the start was assumed (no receipt date: counted from filing)
 * @param at the minute, where the law counts hours
 * @param projectedUntil until this day passes unanswered it has not come about: it would follow from silence
 * @param binding false for a hint, for the first day of a right and for what silence is taken as: none can be missed
 */
public record Deadline(
        Kind kind,
        Mover mover,
        @Nullable LocalDate due,
        @Nullable String none,
        Outcome outcome,
        @Nullable LocalDate settledOn,
        int daysLeft,
        String rule,
        Statute.Citation citation,
        List<Step> steps,
        List<Day> days,
        List<String> contested,
        List<Step> skipped,
        boolean assumed,
        @Nullable LocalTime at,
        @Nullable LocalDate projectedUntil,
        boolean binding) {

    public enum Kind {
        ACKNOWLEDGEMENT,
        DETERMINATION,
        PRODUCTION,
        EXPEDITED_DECISION,
        FEE_REPLY,
        CLARIFICATION_REPLY,
        STILL_INTERESTED_REPLY,
        APPEAL_WINDOW,
        APPEAL_DECISION,
        DEEMED_DENIAL,
        ATTORNEY_GENERAL_BRIEF,
        SUIT_FROM,
        SUIT_UNTIL,
        PROMISED,
        CUSTOM,
        /** Records lie behind a link that ends. */
        FETCH
    }

    /** Whose move it is. */
    public enum Mover {
        US,
        AGENCY,
        COURT
    }

    /** What the record says of it, without knowing today. */
    public enum Outcome {
        OPEN,
        PAUSED,
        MET,
        /** Answered, but after its day. */
        MET_LATE,
        VOID
    }

    public enum State {
        RUNNING,
        PAUSED,
        MET,
        MISSED,
        VOID,
        /** It would follow if the agency stays silent. */
        PROJECTED
    }

    /** One line of the working: a date and what happened to the clock on it. */
    public record Step(LocalDate on, String said) {}

    /** One day of the strip. {@code name} is the holiday, the question asked, the notice; empty for a plain day. */
    public record Day(LocalDate on, Kind kind, String name, int count) {
        public enum Kind {
            START,
            COUNTED,
            WEEKEND,
            HOLIDAY,
            PAUSED,
            EXTENSION,
            DUE
        }
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(due);
    }

    public boolean open() {
        return outcome == Outcome.OPEN || outcome == Outcome.PAUSED;
    }

    /** Whether it has not come about yet, because the agency may still answer in time. */
    public boolean projected(LocalDate today) {
        return projectedUntil != null && !today.isAfter(projectedUntil);
    }

    public State state(LocalDate today) {
        return switch (outcome) {
            case PAUSED -> State.PAUSED;
            case MET -> State.MET;
            case MET_LATE -> State.MISSED;
            case VOID -> State.VOID;
            case OPEN -> projected(today) ? State.PROJECTED : late(today) ? State.MISSED : State.RUNNING;
        };
    }

    private boolean late(LocalDate today) {
        return binding && due != null && today.isAfter(due);
    }
}
