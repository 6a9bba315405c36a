package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.MARCH;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of Vermont. */
public final class Vermont {
    private static final StateHolidays HOLIDAYS = federal()
            .without(COLUMBUS_DAY)
            .and(
                    on(1, TUESDAY, MARCH, "Town Meeting Day"),
                    on(AUGUST, 16, "Bennington Battle Day"),
                    DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-VT", "Public Records Act")
            .cited("1 V.S.A. 318(b)", "https://legislature.vermont.gov/statutes/section/01/005/00318")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.MEDIUM,
                    "memory",
                    "memory of statute text (paragraph letters medium)")
            .keeping(HOLIDAYS::days)
            .holidaysDoubted("The holidays of Vermont are not certain: whether its offices keep Indigenous Peoples’ "
                    + "Day and Juneteenth is uncertain.")
            .determination(workingDays(3).meaning("Promptly, which is not more than three business days from receipt."))
            .extension(workingDays(10)
                    .inAll()
                    .meaning("In unusual circumstances by written notice to 10 business days in all from receipt."))
            .silenceIsDenial(thatDay().meaning("Failure to answer in time is a denial."))
            .appealDecision(workingDays(5)
                    .under("1 V.S.A. 318(c)")
                    .meaning("The head of the agency decides within five business days."))
            .appealsGoTo("head of the agency")
            .note("\"Promptly\" = not more than 3 business days from receipt.")
            .note("Fees: Estimate on request; staff time over 30 minutes (316).")
            .note("Silence: failure to answer is a denial (318).")
            .law();

    private Vermont() {}

    public static Statute law() {
        return LAW;
    }
}
