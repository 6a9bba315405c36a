package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.MONDAY;
import static java.time.Month.OCTOBER;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Open Records Act of Colorado. */
public final class Colorado {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY).and(on(1, MONDAY, OCTOBER, "Frances Xavier Cabrini Day"));

    private static final Statute LAW = Rules.of("US-CO", "Open Records Act")
            .cited("C.R.S. 24-72-203(3)(b)", "https://leg.colorado.gov/colorado-revised-statutes")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: coloradofoic.org and denver7 (2025-04-18, SB25-077 vetoed); coloradopolitics.com "
                            + "2026-03-09 (SB26-107 died); section text from memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(3).meaning("A reasonable time is presumed to be three working days or less."))
            .extension(workingDays(7)
                    .meaning("In extenuating circumstances, by written finding, by up to seven working days."))
            .where(SILENCE_LETS_US_SUE)
            .complaintBeforeSuit(calendarDays(14)
                    .under("C.R.S. 24-72-204(5)")
                    .meaning("Give the custodian 14 days’ written notice before a suit (three business days where "
                            + "expedited access is sought)."))
            .suitFrom(thatDay().under("C.R.S. 24-72-204(5)").meaning("We may file 14 days after the written notice."))
            .appealsGoTo("district court (14 days written notice before filing; 3 business days if expedited)")
            .note("\"Reasonable time\" presumed to be 3 working days or less. First day excluded (C.R.S. "
                    + "2-4-108).")
            .note("Pauses: Work may wait for payment of the estimated research fee (24-72-205(6)).")
            .note("Fees: First hour free, then capped hourly rate (24-72-205(6)).")
            .note("Silence: no deemed denial; sue.")
            .note("Holidays (confidence high): Mar 31 is only an optional swap day.")
            .law();

    private Colorado() {}

    public static Statute law() {
        return LAW;
    }
}
