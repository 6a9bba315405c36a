package org.foiadesk.reminder;

import static org.foiadesk.reminder.Capacity.DEPUTY;
import static org.foiadesk.reminder.Capacity.EDITOR;
import static org.foiadesk.reminder.Capacity.LAWYER;
import static org.foiadesk.reminder.Capacity.OWNER;
import static org.foiadesk.reminder.Reminder.AT_ONCE;
import static org.foiadesk.reminder.Reminder.DAY_AFTER;
import static org.foiadesk.reminder.Reminder.DAY_BEFORE;
import static org.foiadesk.reminder.Reminder.HALF_WAY;
import static org.foiadesk.reminder.Reminder.MONTH_AFTER;
import static org.foiadesk.reminder.Reminder.MONTH_BEFORE;
import static org.foiadesk.reminder.Reminder.ON_THE_DAY;
import static org.foiadesk.reminder.Reminder.THREE_BEFORE;
import static org.foiadesk.reminder.Reminder.THREE_DAYS_BEFORE;
import static org.foiadesk.reminder.Reminder.TO_DECIDE;
import static org.foiadesk.reminder.Reminder.TWO_BEFORE;
import static org.foiadesk.reminder.Reminder.TWO_WEEKS_BEFORE;
import static org.foiadesk.reminder.Reminder.WEEK_BEFORE;
import static org.foiadesk.reminder.Reminder.WORKING_DAY_BEFORE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline.Mover;

/** The table of reminders: for each date, when it is said and to whom. */
final class Rungs {

    private static final List<Rung> REPLY = List.of(
            new Rung(AT_ONCE, OWNER, DEPUTY),
            new Rung(HALF_WAY, OWNER, DEPUTY),
            new Rung(THREE_DAYS_BEFORE, OWNER, DEPUTY, EDITOR),
            new Rung(WORKING_DAY_BEFORE, OWNER, DEPUTY),
            new Rung(ON_THE_DAY, OWNER, DEPUTY));
    private static final List<Rung> APPEAL = List.of(
            new Rung(TO_DECIDE, OWNER),
            new Rung(MONTH_BEFORE, OWNER),
            new Rung(TWO_WEEKS_BEFORE, OWNER, EDITOR, LAWYER),
            new Rung(WEEK_BEFORE, OWNER),
            new Rung(THREE_BEFORE, OWNER),
            new Rung(DAY_BEFORE, OWNER),
            new Rung(ON_THE_DAY, OWNER));
    private static final List<Rung> SUIT = Stream.of(
                    MONTH_BEFORE, TWO_WEEKS_BEFORE, WEEK_BEFORE, THREE_BEFORE, DAY_BEFORE, ON_THE_DAY)
            .map(when -> new Rung(when, OWNER, LAWYER))
            .toList();
    private static final List<Rung> ANSWER =
            List.of(new Rung(THREE_DAYS_BEFORE, OWNER), new Rung(DAY_AFTER, OWNER), new Rung(MONTH_AFTER, EDITOR));
    private static final List<Rung> PRODUCTION = Stream.of(WEEK_BEFORE, DAY_BEFORE, DAY_AFTER)
            .map(when -> new Rung(when, OWNER, LAWYER))
            .toList();

    private static final List<Rung> FETCH = Stream.of(AT_ONCE, WEEK_BEFORE, TWO_BEFORE)
            .map(when -> new Rung(when, OWNER, DEPUTY))
            .toList();

    private static final Set<Matter> HARD = EnumSet.of(
            Matter.FEE_REPLY,
            Matter.CLARIFICATION_REPLY,
            Matter.STILL_INTERESTED_REPLY,
            Matter.APPEAL_WINDOW,
            Matter.SUIT_UNTIL,
            Matter.FETCH);

    private Rungs() {}

    /** One rung: when, and to whom. */
    record Rung(Reminder when, Set<Capacity> to) {
        Rung(Reminder when, Capacity first, Capacity... others) {
            this(when, EnumSet.of(first, others));
        }
    }

    static List<Rung> of(Matter matter, Mover mover) {
        return switch (matter) {
            case FEE_REPLY, CLARIFICATION_REPLY, STILL_INTERESTED_REPLY -> REPLY;
            case APPEAL_WINDOW -> APPEAL;
            case SUIT_UNTIL -> SUIT;
            case DETERMINATION, EXPEDITED_DECISION -> ANSWER;
            // The law gives twenty working days: on the twenty-first it is late.
            case APPEAL_DECISION -> List.of(new Rung(DAY_AFTER, OWNER, LAWYER));
            case PRODUCTION -> PRODUCTION;
            case FETCH -> FETCH;
            case PROMISED -> List.of(new Rung(DAY_AFTER, OWNER));
            case ACKNOWLEDGEMENT, UNACKNOWLEDGED, QUIET -> List.of(new Rung(ON_THE_DAY, OWNER));
            case CUSTOM ->
                List.of(
                        new Rung(THREE_DAYS_BEFORE, OWNER),
                        new Rung(mover == Mover.US ? ON_THE_DAY : DAY_AFTER, OWNER));
            // A right, not a deadline; what silence is taken as; the agency's quarrel with somebody else.
            case SUIT_FROM, DEEMED_DENIAL, ATTORNEY_GENERAL_BRIEF -> List.of();
        };
    }

    /** A date of ours that, once missed, costs a right or the request: it does not wait for tomorrow's mail. */
    static boolean hard(Matter matter, Mover mover) {
        return mover == Mover.US && HARD.contains(matter);
    }
}
