package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.WASHINGTONS_BIRTHDAY_AT_CHRISTMAS;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Open Records Act of Georgia. */
public final class Georgia {
    private static final StateHolidays HOLIDAYS = federal()
            .without(WASHINGTONS_BIRTHDAY)
            .and(GOOD_FRIDAY, DAY_AFTER_THANKSGIVING, WASHINGTONS_BIRTHDAY_AT_CHRISTMAS);

    private static final Statute LAW = Rules.of("US-GA", "Open Records Act")
            .cited("O.C.G.A. 50-18-71(b)(1)", "https://law.georgia.gov/key-issues/open-government")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "memory",
                    "memory of statute text; secondary list telemessage.com agrees on the number")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(3)
                    .meaning("Produced within three business days, or within these described with a timetable."))
            .extension(
                    toTheDayNamed().meaning("To the day of the timetable that the agency gives within the three days."))
            .where(SILENCE_LETS_US_SUE)
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("superior court; AG enforcement/mediation")
            .note("Produce within 3 business days or, within the same 3 days, describe the records and give "
                    + "a timetable.")
            .note("Pauses: Search may be deferred until the requester agrees to an estimate over $25.")
            .note("Fees: Estimate required if over $25; prepayment if over $500 (50-18-71(d)).")
            .note("Silence: no deemed denial; sue.")
            .note("Holidays (confidence high): team.georgia.gov schedule (via vacanza/holidays). Good "
                    + "Friday is called State Holiday.")
            .law();

    private Georgia() {}

    public static Statute law() {
        return LAW;
    }
}
