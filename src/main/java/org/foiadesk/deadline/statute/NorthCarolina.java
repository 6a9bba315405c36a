package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.CHRISTMAS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_CHRISTMAS;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Law of North Carolina. */
public final class NorthCarolina {
    private static final StateHolidays HOLIDAYS = federal()
            .without(WASHINGTONS_BIRTHDAY, COLUMBUS_DAY, JUNETEENTH)
            .and(GOOD_FRIDAY, DAY_AFTER_THANKSGIVING, CHRISTMAS_EVE, DAY_AFTER_CHRISTMAS);

    private static final Statute LAW = Rules.of("US-NC", "Public Records Law")
            .cited("N.C.G.S. 132-6(a)", "https://www.ncleg.gov/Laws/GeneralStatuteSections/Chapter132")
            .checked("2026-11-22", Statute.Confidence.HIGH, "memory", "memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(promptly()
                    .afterSending()
                    .meaning("Copies are furnished as promptly as possible: the law gives no number of days, so no "
                            + "overdue date is computed."))
            .appealsGoTo("superior court (mediation required, 7A-38.3E)")
            .note("\"As promptly as possible\".")
            .note("Fees: Actual cost (132-6.2).")
            .note("Silence: none.")
            .note("Holidays (confidence medium): State Human Resources schedule (memory). No FOIA clock "
                    + "depends on it.")
            .law();

    private NorthCarolina() {}

    public static Statute law() {
        return LAW;
    }
}
