package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.Month.OCTOBER;
import static org.foiadesk.deadline.Holiday.onLast;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of Nevada. */
public final class Nevada {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY).and(onLast(FRIDAY, OCTOBER, "Nevada Day"), DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-NV", "Public Records Act")
            .cited("NRS 239.0107(1)", "https://www.leg.state.nv.us/nrs/nrs-239.html")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "memory",
                    "memory of statute text; secondary list telemessage.com agrees on the number")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(5)
                    .meaning("Acted on by the end of the fifth business day after the custodian received the request."))
            .extension(toTheDayNamed()
                    .under("NRS 239.0107(1)(c)")
                    .meaning("By written notice to the earliest date on which the record will be available."))
            .appealsGoTo("district court")
            .note("Not later than the end of the fifth business day after the custodian receives the " + "request.")
            .note("Silence: none stated.")
            .note("Holidays (confidence high): NRS 236.015; Family Day = Friday after Thanksgiving.")
            .law();

    private Nevada() {}

    public static Statute law() {
        return LAW;
    }
}
