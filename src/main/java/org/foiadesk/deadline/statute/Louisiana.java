package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.MARDI_GRAS;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of Louisiana. */
public final class Louisiana {
    private static final StateHolidays HOLIDAYS = federal()
            .without(WASHINGTONS_BIRTHDAY, COLUMBUS_DAY)
            .and(MARDI_GRAS, GOOD_FRIDAY, ELECTION_DAY.inEvenYears());

    private static final Statute LAW = Rules.of("US-LA", "Public Records Act")
            .cited("La. R.S. 44:33(B)(1), 44:35(A)", "https://legis.la.gov/legis/Laws_Toc.aspx?folder=75&level=Parent")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: app.lla.state.la.us FAQ (2024-05-02); legis.la.gov 44:33")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(3)
                    .meaning("At once; when the record is in active use, a time is fixed within three days, weekends "
                            + "and holidays left out."))
            .where(SILENCE_LETS_US_SUE)
            .silenceIsDenial(workingDays(5)
                    .under("La. R.S. 44:35(A)")
                    .meaning("Five such days without a written determination or an estimate of the time are a denial."))
            .suitFrom(calendarDays(1)
                    .under("La. R.S. 44:35(A)")
                    .meaning("The right to sue ripens when five such days have passed."))
            .appealsGoTo("district court")
            .note("Immediate; if in active use, certify and fix a time within 3 days excl. Sat, Sun, legal "
                    + "public holidays. The right to sue ripens after 5 such days without a written "
                    + "determination or time estimate.")
            .note("Fees: Reasonable copy fees (44:32(C)).")
            .note("Silence: denial by passage of 5 business days without determination or estimate " + "(44:35(A)).")
            .note("Holidays (confidence medium): R.S. 1:55 (memory); Acadian Day (Friday after "
                    + "Thanksgiving) by proclamation.")
            .law();

    private Louisiana() {}

    public static Statute law() {
        return LAW;
    }
}
