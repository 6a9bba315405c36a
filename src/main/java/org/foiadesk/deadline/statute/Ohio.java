package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of Ohio. */
public final class Ohio {
    private static final StateHolidays HOLIDAYS = federal();

    private static final Statute LAW = Rules.of("US-OH", "Public Records Act")
            .cited("R.C. 149.43(B)(1)", "https://codes.ohio.gov/ohio-revised-code/section-149.43")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: casemine on State ex rel. Jordan, 2025-Ohio-3051; oasbo 2025-03-24; LSC analysis "
                            + "of H.B. 265")
            .keeping(HOLIDAYS::days)
            .determination(promptly()
                    .afterSending()
                    .meaning("Inspection promptly, copies within a reasonable time: the law gives no number of days, "
                            + "so no overdue date is computed."))
            .complaintBeforeSuit(workingDays(3)
                    .since("2025-04-09")
                    .under("R.C. 149.43(C)(1)")
                    .meaning("Before a suit the office gets a complaint and three business days to cure; then a suit "
                            + "with a written affirmation."))
            .suitFrom(calendarDays(1)
                    .under("R.C. 149.43(C)(1)")
                    .meaning("We may sue from the day after the three business days."))
            .appealsGoTo("mandamus, or Court of Claims")
            .note("Inspection promptly, copies within a reasonable time. Before suit (since Apr 9, 2025): "
                    + "send a complaint and wait 3 business days, then file with a written affirmation.")
            .note("Silence: none.")
            .note("Holidays (confidence high): R.C. 1.14.")
            .law();

    private Ohio() {}

    public static Statute law() {
        return LAW;
    }
}
