package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.Month.JUNE;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Requester.COMMERCIAL;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Open Public Records Act of New Jersey. */
public final class NewJersey {
    private static final StateHolidays HOLIDAYS = federal()
            .without(JUNETEENTH)
            .and(GOOD_FRIDAY, ELECTION_DAY, on(3, FRIDAY, JUNE, "Juneteenth").since(2021));

    private static final Statute LAW = Rules.of("US-NJ", "Open Public Records Act")
            .cited("N.J.S.A. 47:1A-5(i)", "https://www.nj.gov/grc/laws/act/")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: casetext 47:1A-6 (through L.2024 c.62); nj.gov/grc (act as of 2024-09-03); GRC "
                            + "rule 60 days (2022) is superseded by the statute; 14-day track from memory of statute "
                            + "text")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(7).meaning("Granted or denied within seven business days after receipt."))
            .determination(workingDays(14)
                    .forRequestsOf(COMMERCIAL)
                    .since("2024-09-03")
                    .meaning("A request for a commercial purpose is answered within 14 business days.")
                    .doubted("The 14 days stand here from memory of the text of P.L.2024 c.16."))
            .extension(toTheDayNamed().meaning("By a written extension to the date it states."))
            .where(SILENCE_OPENS_APPEAL, SILENCE_LETS_US_SUE)
            .silenceIsDenial(thatDay().meaning("Failure to respond in time is a denial."))
            .appealWindow(calendarDays(45)
                    .under("N.J.S.A. 47:1A-6")
                    .meaning("A complaint to the Government Records Council, or a suit, is filed within 45 days.")
                    .doubted("For requests before September 2024 the council’s own rule gave 60 days."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("Government Records Council or Superior Court")
            .note("7 business days if the record is currently available; commercial purpose 14 business "
                    + "days (P.L.2024 c.16). Anonymous requester: clock waits until contact.")
            .note("Pauses: Written extension to a stated date; archived records own track (details NOT " + "verified).")
            .note("Fees: 5c/7c per page; special service charge, requester may object (47:1A-5(b),(c)).")
            .note("Silence: deemed denial (47:1A-5(i)).")
            .note("Holidays (confidence high): N.J.S.A. 11A:6-24.1, 36:1-1.2 (found): Lincoln’s Birthday "
                    + "does not close offices.")
            .law();

    private NewJersey() {}

    public static Statute law() {
        return LAW;
    }
}
