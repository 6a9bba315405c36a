package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.CHRISTMAS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of Tennessee. */
public final class Tennessee {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY).and(GOOD_FRIDAY, DAY_AFTER_THANKSGIVING, CHRISTMAS_EVE);

    private static final Statute LAW = Rules.of("US-TN", "Public Records Act")
            .cited("T.C.A. 10-7-503(a)(2)(B)", "https://comptroller.tn.gov/office-functions/open-records-counsel.html")
            .checked("2026-11-22", Statute.Confidence.HIGH, "memory", "memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(7)
                    .meaning("Promptly; where that is not practicable, within seven business days provided, denied in "
                            + "writing, or answered with a time."))
            .where(SILENCE_LETS_US_SUE)
            .silenceIsDenial(
                    thatDay().under("T.C.A. 10-7-503(a)(3)").meaning("Failure to respond in time is a denial."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("chancery or circuit court; Open Records Counsel (informal)")
            .note("Promptly; if not practicable, within 7 business days provide, deny in writing, or send "
                    + "the response form with a time.")
            .note("Fees: Estimate required; first hour free (Schedule of Reasonable Charges).")
            .note("Silence: denial (10-7-503(a)(3)).")
            .note("Only residents may ask, or only citizens: see who may sign.")
            .note("Holidays (confidence medium): T.C.A. 15-1-101; governor moves Columbus Day to the Friday "
                    + "after Thanksgiving and adds Christmas Eve.")
            .law();

    private Tennessee() {}

    public static Statute law() {
        return LAW;
    }
}
