package org.foiadesk.reminder;

import java.time.LocalDate;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.event.Situation;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Level;

/** The day on which others than the owner hear of an answer that does not come: said before it happens. */
public final class Escalation {

    /** Thirty days are thirty days in every calendar. */
    private static final Statute.Calendar FEDERAL = Statutes.of("US").calendar(Statute.Counting.USUAL);

    private Escalation() {}

    /** "If no answer has come by Wed 29 Apr, the editors are told."; empty where nobody would be. */
    public static String of(FoiaRequest request, Situation situation, LocalDate today) {
        if (request.access().level() == Level.SEALED) {
            return "";
        }
        return situation
                .timeline()
                .of(Deadline.Kind.DETERMINATION)
                .filter(deadline -> deadline.outcome() == Deadline.Outcome.OPEN)
                .filter(deadline -> toEditors(deadline.mover()))
                .flatMap(Deadline::dueOn)
                .map(due -> Reminder.MONTH_AFTER.day(due, due, FEDERAL))
                .filter(day -> !day.isBefore(today))
                .map(day -> "If no answer has come by " + Due.written(day, today) + ", the editors are told.")
                .orElse("");
    }

    private static boolean toEditors(Deadline.Mover mover) {
        return Rungs.of(Matter.DETERMINATION, mover).stream()
                .anyMatch(
                        rung -> rung.when() == Reminder.MONTH_AFTER && rung.to().contains(Capacity.EDITOR));
    }
}
