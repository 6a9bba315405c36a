package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Inspection of Public Records Act of New Mexico. */
public final class NewMexico {
    private static final StateHolidays HOLIDAYS = federal()
            .without(WASHINGTONS_BIRTHDAY)
            .and(DAY_AFTER_THANKSGIVING.named("Presidents' Day, kept on the Friday after Thanksgiving"));

    private static final Statute LAW = Rules.of("US-NM", "Inspection of Public Records Act")
            .cited("NMSA 14-2-8(D)", "https://nmonesource.com/nmos/nmsa/en/item/4386/index.do")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "memory of statute text; no enacted 2025 change found; 2026 session not checked; "
                            + "secondary list telemessage.com agrees on the number")
            .keeping(HOLIDAYS::days)
            .acknowledgement(workingDays(3)
                    .meaning("Unless inspection is permitted within three business days, the custodian explains in "
                            + "writing when it will be."))
            .determination(calendarDays(15)
                    .rolling()
                    .meaning("At once or as soon as practicable, at most 15 days after receipt."))
            .extension(toTheDayNamed()
                    .under("NMSA 14-2-10")
                    .meaning("For an excessively burdensome request by written notice to a reasonable day."))
            .where(SILENCE_LETS_US_SUE)
            .silenceIsDenial(thatDay()
                    .under("NMSA 14-2-11(A)")
                    .meaning("A request that is not permitted within 15 days counts as denied."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("district court; AG")
            .note("Immediately or as soon as practicable, at most 15 days; if not within 3 business days, "
                    + "explain in writing when.")
            .note("Pauses: none.")
            .note("Fees: Up to $1 a page; advance payment allowed (14-2-9(C)).")
            .note("Silence: deemed denied after 15 days (14-2-11(A)).")
            .note("Holidays (confidence high): NMSA 12-5-2; Indigenous Peoples’ Day = Columbus Day date.")
            .law();

    private NewMexico() {}

    public static Statute law() {
        return LAW;
    }
}
