package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Open Records Statute of North Dakota. */
public final class NorthDakota {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY, JUNETEENTH).and(GOOD_FRIDAY);

    private static final Statute LAW = Rules.of("US-ND", "Open Records Statute")
            .cited("N.D.C.C. 44-04-18(8)", "https://ndlegis.gov/cencode/t44c04.html")
            .checked("2026-11-22", Statute.Confidence.MEDIUM, "memory", "memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(promptly()
                    .afterSending()
                    .meaning("Within a reasonable time: the law gives no number of days, so no overdue date is "
                            + "computed. A denial names the law."))
            .appealWindow(calendarDays(30)
                    .under("N.D.C.C. 44-04-21.1")
                    .meaning("An opinion of the Attorney General is asked within 30 days of the violation."))
            .appealsGoTo("Attorney General opinion or district court")
            .note("Reasonable time; denial must name the law.")
            .note("Fees: First hour free, then up to $25/h (44-04-18(2)).")
            .note("Silence: none.")
            .note("Holidays (confidence medium): N.D.C.C. 1-03-01; Christmas Eve from noon.")
            .law();

    private NorthDakota() {}

    public static Statute law() {
        return LAW;
    }
}
