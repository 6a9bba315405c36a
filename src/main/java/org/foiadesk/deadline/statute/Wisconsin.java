package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.FederalHolidays.VETERANS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.CHRISTMAS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.NEW_YEARS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Law of Wisconsin. */
public final class Wisconsin {
    private static final StateHolidays HOLIDAYS = federal()
            .without(WASHINGTONS_BIRTHDAY, COLUMBUS_DAY, VETERANS_DAY, JUNETEENTH)
            .and(CHRISTMAS_EVE, NEW_YEARS_EVE);

    private static final Statute LAW = Rules.of("US-WI", "Public Records Law")
            .cited("Wis. Stat. 19.35(4)(a)", "https://docs.legis.wisconsin.gov/statutes/statutes/19/ii/35")
            .checked("2026-11-22", Statute.Confidence.HIGH, "memory", "memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(promptly()
                    .meaning("As soon as practicable and without delay: the law gives no number of days (the attorney "
                            + "general’s rule of thumb is 10 working days), so no overdue date is computed."))
            .appealsGoTo("mandamus; AG or DA")
            .note("As soon as practicable and without delay (AG rule of thumb 10 working days for simple "
                    + "requests, not law).")
            .note("Fees: Prepayment if over $5; location cost if over $50 (19.35(3)).")
            .note("Silence: delay may be treated as denial (case law).")
            .note("Holidays (confidence medium): Wis. Stat. 230.35(4). No FOIA clock depends on it.")
            .law();

    private Wisconsin() {}

    public static Statute law() {
        return LAW;
    }
}
