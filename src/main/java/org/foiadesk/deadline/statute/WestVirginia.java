package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Information Act of West Virginia. */
public final class WestVirginia {
    private static final StateHolidays HOLIDAYS = federal()
            .and(
                    on(JUNE, 20, "West Virginia Day"),
                    DAY_AFTER_THANKSGIVING,
                    on(2, TUESDAY, MAY, "Primary Election Day").inEvenYears(),
                    ELECTION_DAY.inEvenYears());

    private static final Statute LAW = Rules.of("US-WV", "Freedom of Information Act")
            .cited("W. Va. Code 29B-1-3(d)", "https://code.wvlegislature.gov/29B-1-3/")
            .checked("2026-11-22", Statute.Confidence.HIGH, "memory", "memory of statute text; Ballotpedia")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(5)
                    .meaning("As soon as practicable, within five days, weekends and legal holidays left out: "
                            + "furnished, given a time, or denied."))
            .where(SILENCE_LETS_US_SUE)
            .silenceIsDenial(thatDay()
                    .meaning("Silence may be treated as a denial.")
                    .doubted("The law does not say so in words: treat it so, and sue."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("circuit court")
            .note("As soon as practicable within 5 days excl. Sat, Sun, legal holidays: furnish, give a "
                    + "time, or deny.")
            .note("Silence: treat as denial; sue.")
            .note("Holidays (confidence medium): W. Va. Code 2-2-1; half days Dec 24 and 31; Juneteenth by "
                    + "proclamation.")
            .law();

    private WestVirginia() {}

    public static Statute law() {
        return LAW;
    }
}
