package org.foiadesk.deadline.statute;

import static java.time.Month.MAY;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_IS_APPROVAL;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.CHRISTMAS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_CHRISTMAS;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Information Act of South Carolina. */
public final class SouthCarolina {
    private static final StateHolidays HOLIDAYS = federal()
            .without(COLUMBUS_DAY, JUNETEENTH)
            .and(on(MAY, 10, "Confederate Memorial Day"), DAY_AFTER_THANKSGIVING, CHRISTMAS_EVE, DAY_AFTER_CHRISTMAS);

    private static final Statute LAW = Rules.of("US-SC", "Freedom of Information Act")
            .cited("S.C. Code 30-4-30(C)", "https://www.scstatehouse.gov/code/t30c004.php")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: masc.sc 2025-04 and node/1169 (2017 Act); law.justia 2014 text; MuckRock page "
                            + "still says 15 days (outdated)")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(10)
                    .meaning("Determined within 10 days, weekends and legal public holidays left out.")
                    .doubted("For records more than 24 months old it is 20 such days."))
            .production(calendarDays(30)
                    .afterTheGrant()
                    .meaning(
                            "Produced within 30 calendar days of the determination, or of the deposit where one is asked.")
                    .doubted("For records more than 24 months old it is 35 days."))
            .where(SILENCE_IS_APPROVAL)
            .appealsGoTo("circuit court")
            .note("Determination: 10 days excl. Sat, Sun, legal public holidays (20 if records over 24 "
                    + "months old); records within 30 calendar days of determination or deposit (35 if old). "
                    + "Minutes, incident reports (14 days), jail records: immediately in person.")
            .note("Pauses: Production clock starts at the deposit if one is required.")
            .note("Fees: Deposit up to 25% of the estimate (30-4-30(B)).")
            .note("Silence: request considered APPROVED as to non-exempt records (30-4-30(C)).")
            .note("Holidays (confidence medium): S.C. Code 53-5-10 (older text found).")
            .law();

    private SouthCarolina() {}

    public static Statute law() {
        return LAW;
    }
}
