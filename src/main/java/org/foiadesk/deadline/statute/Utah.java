package org.foiadesk.deadline.statute;

import static java.time.Month.JULY;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Requester.NEWS;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.JUNETEENTH_ON_A_MONDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Government Records Access and Management Act of Utah. */
public final class Utah {
    private static final StateHolidays HOLIDAYS = federal()
            .without(JUNETEENTH)
            .and(on(JULY, 24, "Pioneer Day"), JUNETEENTH_ON_A_MONDAY, GOOD_FRIDAY.since(2027));

    private static final Statute LAW = Rules.of("US-UT", "Government Records Access and Management Act")
            .cited("Utah Code 63G-2-204", "https://le.utah.gov/xcode/Title63G/Chapter2/63G-2-S204.html")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: lexace.ai 63G-2-401; law.counselstack.com 63G-2-403 (director); archives.utah.gov "
                            + "2012 (old 5-day CAO limit); self-law.org 63G-1-301 (2026: adds Good Friday)")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(10).meaning("Answered within 10 business days after receipt."))
            .determination(workingDays(5)
                    .forRequestsOf(NEWS)
                    .meaning("Answered within five business days where an expedited response benefits the public, "
                            + "which is presumed of news media."))
            .extension(toTheDayNamed()
                    .meaning("In extraordinary circumstances by notice to the day it names; no fixed most."))
            .where(SILENCE_OPENS_APPEAL)
            .silenceIsDenial(thatDay()
                    .under("Utah Code 63G-2-204(9)")
                    .meaning("A request that is not answered in time is considered denied."))
            .appealWindow(calendarDays(30)
                    .under("Utah Code 63G-2-401")
                    .meaning("We may appeal to the chief administrative officer within 30 days of the denial."))
            .appealDecision(workingDays(10)
                    .under("Utah Code 63G-2-401")
                    .meaning("The chief administrative officer decides within 10 business days.")
                    .doubted("The 10 days stand here from memory; before May 2025 it was five."))
            .appealsGoTo("chief administrative officer, then Director of the Government Records Office (since May "
                    + "2025)")
            .note("5 business days if expedited (public benefit; news media presumed). Juneteenth is kept "
                    + "on a MONDAY in Utah (63G-1-301(2)(c),(d)).")
            .note("Pauses: none general; mediation suspends the appeal limit (63G-2-403(1)(c)).")
            .note("Fees: Prepayment if over $50 (63G-2-203).")
            .note("Silence: considered denied (63G-2-204(9)).")
            .note("Holidays (confidence high): 63G-1-301 (found; version of May 6, 2026, itself superseded "
                    + "Jan 1, 2027: re-check).")
            .law();

    private Utah() {}

    public static Statute law() {
        return LAW;
    }
}
