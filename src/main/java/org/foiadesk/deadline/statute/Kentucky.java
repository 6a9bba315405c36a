package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.CHRISTMAS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.NEW_YEARS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Open Records Act of Kentucky. */
public final class Kentucky {
    private static final StateHolidays HOLIDAYS = federal()
            .without(WASHINGTONS_BIRTHDAY, COLUMBUS_DAY)
            .and(GOOD_FRIDAY, DAY_AFTER_THANKSGIVING, CHRISTMAS_EVE, NEW_YEARS_EVE);

    private static final Statute LAW = Rules.of("US-KY", "Open Records Act")
            .cited("KRS 61.880(1)", "https://apps.legislature.ky.gov/law/statutes/chapter.aspx?id=37260")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: city ordinances quoting KRS 61.880 and 446.030 (codelibrary.amlegal.com); memory "
                            + "of statute text (news-gathering organizations count as residents under 61.870(10))")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(3)
                    .until("2021-06-28")
                    .meaning("Answered within three days after receipt, weekends and legal holidays left out.")
                    .doubted("The change from three days to five took effect June 29, 2021 (from memory)."))
            .determination(workingDays(5)
                    .since("2021-06-29")
                    .meaning("Answered within five days after receipt, weekends and legal holidays left out."))
            .extension(toTheDayNamed()
                    .under("KRS 61.872(5)")
                    .meaning(
                            "To the earliest date on which the record will be available, with the cause of the delay."))
            .appealDecision(workingDays(20)
                    .under("KRS 61.880(2)")
                    .meaning("The Attorney General decides within 20 working days."))
            .appealExtension(workingDays(30)
                    .under("KRS 61.880(2)")
                    .meaning("Longer by 30 working days in unusual circumstances."))
            .suitUntil(calendarDays(30)
                    .afterTheAppealIsDecided()
                    .under("KRS 61.880(5)")
                    .meaning("The circuit court is asked within 30 days of the Attorney General’s decision."))
            .appealsGoTo("Attorney General or circuit court")
            .note("\"Five days, excepting Saturdays, Sundays, and legal holidays\" after receipt (2021 change "
                    + "from three).")
            .note("Silence: silence may be appealed to the AG with the request alone.")
            .note("Only residents may ask, or only citizens: see who may sign.")
            .note("Holidays (confidence medium): KRS 18A.190: half day on Good Friday; presidential "
                    + "Election Day; Juneteenth by executive order. KRS 2.110 \"legal holidays\" list is longer.")
            .law();

    private Kentucky() {}

    public static Statute law() {
        return LAW;
    }
}
