package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.Month.APRIL;
import static org.foiadesk.deadline.Holiday.onLast;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Statutes of Nebraska. */
public final class Nebraska {
    private static final StateHolidays HOLIDAYS =
            federal().and(onLast(FRIDAY, APRIL, "Arbor Day"), DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-NE", "Public Records Statutes")
            .cited("Neb. Rev. Stat. 84-712(4)", "https://nebraskalegislature.gov/laws/statutes.php?statute=84-712")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: muckrock.com constructive denial page quoting 84-712; computation clause from "
                            + "memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(4)
                    .meaning("Answered within four business days after actual receipt, the day of receipt left out."))
            .extension(toTheDayNamed()
                    .meaning("With a written explanation to the earliest date that the custodian gives."))
            .feeReply(workingDays(10)
                    .under("Neb. Rev. Stat. 84-712(4)")
                    .meaning("We have 10 business days to answer the estimate; without an answer the request is not "
                            + "processed."))
            .appealDecision(calendarDays(15)
                    .under("Neb. Rev. Stat. 84-712.03")
                    .meaning("The Attorney General decides a petition within 15 calendar days."))
            .appealsGoTo("Attorney General (petition) or district court")
            .note("Exclude the day of actual receipt; business day excludes Sat, Sun and days the "
                    + "custodian’s office is closed.")
            .note("Pauses: Requester has 10 business days to answer the estimate; no answer = not " + "processed.")
            .note("Fees: Estimate within 4 business days; free hours then actual cost; higher for "
                    + "non-residents since 2024.")
            .note("Silence: none stated.")
            .note("Holidays (confidence high): Neb. Rev. Stat. 62-301.")
            .law();

    private Nebraska() {}

    public static Statute law() {
        return LAW;
    }
}
