package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.MONDAY;
import static java.time.Month.APRIL;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.EXTENSION_IS_OF_PRODUCTION;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Holiday.Observance;
import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Law of Massachusetts. */
public final class Massachusetts {
    private static final StateHolidays HOLIDAYS =
            federal().and(on(3, MONDAY, APRIL, "Patriots' Day")).moved(Observance.MONDAY_ONLY);

    private static final Statute LAW = Rules.of("US-MA", "Public Records Law")
            .cited(
                    "G.L. c.66, s.10(a),(b)",
                    "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleX/Chapter66/Section10")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: 950 CMR 32.06 (casetext 2024, law.cornell.edu); sec.state.ma.us petitions and "
                            + "appeals pages; abschools.org")
            .keeping(HOLIDAYS::days)
            .determination(
                    workingDays(10).meaning("Furnished or answered in writing within 10 business days of receipt."))
            .production(workingDays(15)
                    .under("G.L. c.66, s.10(b)(vi)")
                    .meaning("A state agency produces within 15 business days of receipt."))
            .production(workingDays(25)
                    .forLocalBodies()
                    .under("G.L. c.66, s.10(b)(vi)")
                    .meaning("A municipality produces within 25 business days of receipt."))
            .where(EXTENSION_IS_OF_PRODUCTION, SILENCE_OPENS_APPEAL)
            .extension(workingDays(20)
                    .under("G.L. c.66, s.10(c)")
                    .meaning("The Supervisor may give a state agency 20 business days more to produce."))
            .extension(workingDays(30)
                    .forLocalBodies()
                    .under("G.L. c.66, s.10(c)")
                    .meaning("The Supervisor may give a municipality 30 business days more to produce."))
            .onSilence("A body that does not answer in time may not charge for the records")
            .appealWindow(calendarDays(90)
                    .under("G.L. c.66, s.10A(a); 950 CMR 32.08(1)")
                    .meaning("We may appeal to the Supervisor of Records within 90 calendar days of the answer."))
            .appealOnSilence(calendarDays(90)
                    .afterSending()
                    .under("G.L. c.66, s.10A(a); 950 CMR 32.08(1)")
                    .meaning("When nothing was sent, we may appeal within 90 calendar days of the request itself."))
            .appealDecision(workingDays(10)
                    .under("G.L. c.66, s.10A(a)")
                    .meaning("The Supervisor decides within 10 business days."))
            .appealsGoTo("Supervisor of Records")
            .note("10 business days to furnish or answer in writing; then production within 15 (state "
                    + "agency) or 25 (municipality) business days of receipt. Saturday holidays are not moved "
                    + "to Friday.")
            .note("Pauses: none; late answer forfeits fees.")
            .note("Fees: Good-faith estimate with the 10-day answer; state agencies 4 hours free, "
                    + "municipalities over 20,000 people 2 hours (s.10(d)).")
            .note("Silence: appeal to the Supervisor, within 90 calendar days of the REQUEST when nothing "
                    + "was sent.")
            .note("Holidays (confidence high): G.L. c.4 s.7(18): no Friday for a Saturday holiday. "
                    + "Evacuation and Bunker Hill Day no longer close state offices.")
            .law();

    private Massachusetts() {}

    public static Statute law() {
        return LAW;
    }
}
