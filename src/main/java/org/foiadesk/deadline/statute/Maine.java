package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.MONDAY;
import static java.time.Month.APRIL;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.ACKNOWLEDGMENT_ANSWERS;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Access Act of Maine. */
public final class Maine {
    private static final StateHolidays HOLIDAYS =
            federal().and(on(3, MONDAY, APRIL, "Patriots' Day"), DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-ME", "Freedom of Access Act")
            .cited("1 M.R.S. 408-A(3),(4)", "https://legislature.maine.gov/statutes/1/title1sec408-A.html")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "memory",
                    "memory of statute text (fee hours medium); secondary list telemessage.com agrees on the "
                            + "number")
            .keeping(HOLIDAYS::days)
            .acknowledgement(workingDays(5).meaning("The request is acknowledged within five working days."))
            .determination(promptly()
                    .meaning("Within a reasonable time, of which the agency gives a good-faith estimate; no number of "
                            + "days is set and no overdue date computed. A denial comes in writing within five working "
                            + "days."))
            .where(ACKNOWLEDGMENT_ANSWERS, SILENCE_OPENS_APPEAL)
            .silenceIsDenial(workingDays(5)
                    .under("1 M.R.S. 408-A(4)")
                    .meaning("Failure to respond within five working days is a denial."))
            .appealWindow(calendarDays(30)
                    .under("1 M.R.S. 409(1)")
                    .meaning("An appeal to the Superior Court is filed within 30 days of the denial."))
            .appealsGoTo("Superior Court")
            .note("Acknowledge in 5 working days, give a good-faith estimate in a reasonable time; a denial "
                    + "must be in writing within 5 working days.")
            .note("Fees: First 2 hours free; estimate required above $30, prepayment above $100 " + "(408-A(8)-(10)).")
            .note("Silence: failure to respond in 5 working days is a denial (408-A(4)).")
            .note("Holidays (confidence high): 4 M.R.S. 1051; Indigenous Peoples Day = Columbus Day date.")
            .law();

    private Maine() {}

    public static Statute law() {
        return LAW;
    }
}
