package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Law of Arizona. */
public final class Arizona {
    private static final StateHolidays HOLIDAYS = federal().without(JUNETEENTH);

    private static final Statute LAW = Rules.of("US-AZ", "Public Records Law")
            .cited("A.R.S. 39-121.01(D)(1), (E)", "https://www.azleg.gov/arsDetail/?title=39")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: azleg.gov ch.142 (2022); RCFP Arizona guide; a 2026 bill (15 business days) seen "
                            + "only as introduced")
            .keeping(HOLIDAYS::days)
            .acknowledgement(
                    workingDays(5)
                            .under("A.R.S. 39-171(B)")
                            .meaning(
                                    "The body acknowledges the request within 5 business days, unless a portal gives a receipt."))
            .determination(promptly()
                    .meaning("Records are to be furnished promptly: the law gives no number of days, so no overdue "
                            + "date is computed."))
            .appealsGoTo("superior court (special action)")
            .note("Records \"promptly\"; acknowledgment 5 business days unless a portal gives a receipt "
                    + "(39-171(B), 2022).")
            .note("Silence: Access deemed denied if custodian fails to respond promptly (39-121.01(E)).")
            .note("Holidays (confidence medium): A.R.S. 1-301 (memory).")
            .law();

    private Arizona() {}

    public static Statute law() {
        return LAW;
    }
}
