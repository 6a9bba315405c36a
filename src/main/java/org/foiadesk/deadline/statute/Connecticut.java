package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.LINCOLNS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Information Act of Connecticut. */
public final class Connecticut {
    private static final StateHolidays HOLIDAYS = federal().and(LINCOLNS_BIRTHDAY, GOOD_FRIDAY);

    private static final Statute LAW = Rules.of("US-CT", "Freedom of Information Act")
            .cited("Conn. Gen. Stat. 1-206(a)", "https://www.cga.ct.gov/current/pub/chap_014.htm")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "memory",
                    "memory of statute text; FOIC to decide within one year (medium); secondary list "
                            + "telemessage.com agrees on the number")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(4)
                    .afterSending()
                    .meaning("Failure to comply within four business days of the request is a denial; records come "
                            + "promptly."))
            .where(SILENCE_OPENS_APPEAL)
            .silenceIsDenial(
                    thatDay().meaning("After four business days without compliance the request counts as denied."))
            .appealWindow(calendarDays(30)
                    .under("Conn. Gen. Stat. 1-206(b)(1)")
                    .meaning("We may appeal to the Freedom of Information Commission within 30 days of the denial."))
            .appealsGoTo("Freedom of Information Commission")
            .note("Silence or no compliance within 4 business days is a denial; production \"promptly\" "
                    + "(1-210(a)). 10 business days for personnel records under 1-214.")
            .note("Silence: deemed denial after 4 business days (1-206(a)).")
            .note("Holidays (confidence high): portal.ct.gov legal holidays (via Jollyday source); C.G.S. " + "1-4.")
            .law();

    private Connecticut() {}

    public static Statute law() {
        return LAW;
    }
}
