package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Question.CLARIFICATION;
import static org.foiadesk.deadline.Question.FEE;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.ONLY_THE_OFFICER_RECEIVES;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Law of Oregon. */
public final class Oregon {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY).and(DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-OR", "Public Records Law")
            .cited("ORS 192.329(5)", "https://oregon.public.law/statutes/ors_192.329")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: oregon.public.law 192.329; OAR 658-050-0030/-0040; 192.311 text copy; AG days "
                            + "from memory of statute text")
            .keeping(HOLIDAYS::days)
            .acknowledgement(workingDays(5)
                    .under("ORS 192.324(2)")
                    .meaning("The request is acknowledged within five business days of its receipt."))
            .determination(workingDays(10)
                    .afterAcknowledgmentIsDue()
                    .meaning("Completed, or estimated in writing, within 10 business days after the day by which the "
                            + "acknowledgment is required."))
            .extension(toTheDayNamed()
                    .under("ORS 192.329(5)-(6)")
                    .meaning("To the day of a written estimate, with the reason."))
            .where(ONLY_THE_OFFICER_RECEIVES)
            .pausedEachTimeBy(CLARIFICATION)
            .pausedEachTimeBy(FEE)
            .reply(calendarDays(60).meaning("The request is closed after 60 days without our answer."))
            .appealDecision(calendarDays(7)
                    .under("ORS 192.411, 192.415, 192.418")
                    .meaning("The Attorney General or district attorney decides within seven days."))
            .appealsGoTo("Attorney General (state) / district attorney (local)")
            .note("Acknowledge in 5 business days; complete or estimate within 10 business days after "
                    + "acknowledgment is REQUIRED. Business day = not Sat, Sun, legal holiday, and at least one "
                    + "paid employee scheduled and at work (192.311(1)); schools: not when central offices are "
                    + "closed.")
            .note("Pauses: Suspended for a fee notice or a clarification request; closed after 60 days of "
                    + "silence.")
            .note("Fees: Written notice if over $25 (192.324).")
            .note("Silence: may petition as if denied (192.407).")
            .note("Holidays (confidence medium): ORS 187.010; Friday after Thanksgiving by contract " + "(memory).")
            .law();

    private Oregon() {}

    public static Statute law() {
        return LAW;
    }
}
