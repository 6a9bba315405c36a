package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Open Records Law of Iowa. */
public final class Iowa {
    private static final StateHolidays HOLIDAYS =
            federal().without(WASHINGTONS_BIRTHDAY, COLUMBUS_DAY, JUNETEENTH).and(DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-IA", "Open Records Law")
            .cited("Iowa Code 22.8(4)(d)", "https://www.legis.iowa.gov/docs/code/22.pdf")
            .checked("2026-11-22", Statute.Confidence.MEDIUM, "memory", "memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(promptly()
                    .afterSending()
                    .meaning("The law sets no general deadline; a good-faith delay over confidentiality lasts at most "
                            + "20 calendar days and ordinarily 10 business days. No overdue date is computed."))
            .appealWindow(calendarDays(60)
                    .under("Iowa Code 23.7(1)")
                    .meaning("A complaint to the Public Information Board is filed within 60 days."))
            .appealsGoTo("Iowa Public Information Board or court")
            .note("No general deadline; good-faith delay to decide confidentiality not over 20 calendar "
                    + "days and ordinarily not over 10 business days.")
            .note("Silence: none.")
            .note("Holidays (confidence medium): Iowa Code 1C.2 (memory).")
            .law();

    private Iowa() {}

    public static Statute law() {
        return LAW;
    }
}
