package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Government Data Practices Act of Minnesota. */
public final class Minnesota {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY).and(DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-MN", "Government Data Practices Act")
            .cited("Minn. Stat. 13.03 subd. 2-3; 13.04 subd. 3", "https://www.revisor.mn.gov/statutes/cite/13.03")
            .checked("2026-11-22", Statute.Confidence.HIGH, "memory", "memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(promptly()
                    .afterSending()
                    .meaning("Public data are given in an appropriate and prompt manner, within a reasonable time: the "
                            + "law gives no number of days, so no overdue date is computed."))
            .appealsGoTo("Commissioner of Administration (advisory opinion); OAH complaint; court")
            .note("Public data: appropriate and prompt / reasonable time. Data subject: 10 days excl. Sat, "
                    + "Sun, legal holidays.")
            .note("Silence: none.")
            .note("Holidays (confidence medium): 645.44 names Indigenous Peoples’ Day; executive branch "
                    + "keeps the Friday after Thanksgiving instead (memory).")
            .law();

    private Minnesota() {}

    public static Statute law() {
        return LAW;
    }
}
