package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.MONDAY;
import static java.time.Month.AUGUST;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Access to Public Records Act of Rhode Island. */
public final class RhodeIsland {
    private static final StateHolidays HOLIDAYS = federal()
            .without(WASHINGTONS_BIRTHDAY)
            .and(on(2, MONDAY, AUGUST, "Victory Day"), ELECTION_DAY.inEvenYears());

    private static final Statute LAW = Rules.of("US-RI", "Access to Public Records Act")
            .cited(
                    "R.I.G.L. 38-2-3(e), 38-2-7(b)",
                    "http://webserver.rilegislature.gov/Statutes/TITLE38/38-2/INDEX.HTM")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: 810-RICR-00-00-2.4 (10 business days); memory of statute text; 2026 amendments "
                            + "not checked")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(10).meaning("Permitted or denied within 10 business days of receipt."))
            .extension(workingDays(20)
                    .under("R.I.G.L. 38-2-3(e)")
                    .meaning("For good cause by written notice by 20 business days, 30 in all."))
            .silenceIsDenial(thatDay()
                    .under("R.I.G.L. 38-2-7(b)")
                    .meaning("Failure to comply within 10 business days is a denial."))
            .appealDecision(workingDays(10)
                    .under("R.I.G.L. 38-2-8")
                    .meaning("The chief administrative officer decides within 10 business days."))
            .appealsGoTo("chief administrative officer, then AG or Superior Court")
            .note("day 1 = next business day after receipt; excludes Sat, Sun and the state’s legal " + "holidays.")
            .note("Pauses: Prepayment/estimate dispute may stop production (38-2-4).")
            .note("Fees: Estimate on request; first hour free (38-2-4).")
            .note("Silence: deemed denial after 10 business days (38-2-7(b)).")
            .note("Holidays (confidence medium): R.I.G.L. 25-1-1 lists Washington’s Birthday, the state "
                    + "office schedule does not (memory).")
            .law();

    private RhodeIsland() {}

    public static Statute law() {
        return LAW;
    }
}
