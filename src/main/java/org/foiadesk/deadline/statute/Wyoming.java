package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.COUNTED_FROM_ACKNOWLEDGED_RECEIPT;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of Wyoming. */
public final class Wyoming {
    private static final StateHolidays HOLIDAYS = federal().without(COLUMBUS_DAY, JUNETEENTH);

    private static final Statute LAW = Rules.of("US-WY", "Public Records Act")
            .cited("Wyo. Stat. 16-4-202(c)(iii)", "https://wyoleg.gov/statutes/compress/title16.pdf")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: casetext 16-4-202 (2024); keepinglawsimple.org: SF0049 (2026; 3 + 10 days) did "
                            + "NOT pass")
            .keeping(HOLIDAYS::days)
            .acknowledgement(workingDays(7)
                    .meaning("If the record is in use or in storage, we are told within seven business days of the "
                            + "acknowledged receipt."))
            .determination(
                    calendarDays(30)
                            .meaning(
                                    "Released within 30 calendar days of the acknowledged receipt, unless good cause is shown."))
            .where(COUNTED_FROM_ACKNOWLEDGED_RECEIPT)
            .appealsGoTo("public records ombudsman or district court")
            .note("Readily available: immediately. In use or storage: tell the applicant within 7 business "
                    + "days of acknowledged receipt; release within 30 calendar days of acknowledged receipt "
                    + "unless good cause.")
            .note("Silence: ombudsman or court.")
            .note("Holidays (confidence medium): Wyo. Stat. 8-4-101.")
            .law();

    private Wyoming() {}

    public static Statute law() {
        return LAW;
    }
}
