package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.MONDAY;
import static java.time.Month.APRIL;
import static org.foiadesk.deadline.Holiday.onLast;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of Mississippi. */
public final class Mississippi {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY, JUNETEENTH).and(onLast(MONDAY, APRIL, "Confederate Memorial Day"));

    private static final Statute LAW = Rules.of("US-MS", "Public Records Act")
            .cited("Miss. Code 25-61-5(1)(a)", "https://www.ethics.ms.gov/public-records")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "memory",
                    "memory of statute text; secondary list telemessage.com agrees on the number")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(7)
                    .meaning("Within the time of the body’s own policy, at most seven working days after receipt.")
                    .doubted("A body without a written policy has one working day."))
            .extension(
                    workingDays(14)
                            .inAll()
                            .under("Miss. Code 25-61-5(1)(b)")
                            .meaning(
                                    "With a written explanation to 14 working days in all from receipt, unless agreed otherwise."))
            .appealsGoTo("Ethics Commission or chancery court")
            .note("Body’s own policy may not exceed 7 working days; with no written policy, 1 working day.")
            .note("Fees: Costs may be collected in advance (25-61-7).")
            .note("Silence: none stated.")
            .note("Holidays (confidence medium): Miss. Code 3-3-7; governor adds days around Thanksgiving "
                    + "and Christmas.")
            .law();

    private Mississippi() {}

    public static Statute law() {
        return LAW;
    }
}
