package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Open Records Act of Oklahoma. */
public final class Oklahoma {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY).and(DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-OK", "Open Records Act")
            .cited("51 O.S. 24A.5(6)", "https://www.oscn.net/applications/oscn/index.asp?ftdb=STOKST51")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: lexace.ai 51-24A.40; govtech.com (veto overridden 2025); PAC forwards in 7 "
                            + "business days")
            .keeping(HOLIDAYS::days)
            .holidaysDoubted(
                    "The holidays of Oklahoma are not certain: Juneteenth and the days at Christmas vary by " + "year.")
            .determination(promptly()
                    .afterSending()
                    .meaning("Prompt and reasonable access: the law gives no number of days, so no overdue date is "
                            + "computed."))
            .appealWindow(calendarDays(30)
                    .under("51 O.S. 24A.40")
                    .meaning("The Public Access Counselor is asked for review within 30 days."))
            .appealDecision(
                    calendarDays(60)
                            .under("51 O.S. 24A.40")
                            .meaning("The counselor’s review ends within 60 days.")
                            .doubted(
                                    "Whether the 60 days are calendar or business days was not verified; counted in calendar days."))
            .appealsGoTo("AG Public Access Counselor Unit (advisory), or district court")
            .note("Prompt, reasonable access; no number.")
            .note("Silence: delay may be taken to the Public Access Counselor.")
            .law();

    private Oklahoma() {}

    public static Statute law() {
        return LAW;
    }
}
