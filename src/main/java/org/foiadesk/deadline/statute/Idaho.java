package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of Idaho. */
public final class Idaho {
    private static final StateHolidays HOLIDAYS = federal();

    private static final Statute LAW = Rules.of("US-ID", "Public Records Act")
            .cited(
                    "Idaho Code 74-103(1)",
                    "https://legislature.idaho.gov/statutesrules/idstat/Title74/T74CH1/SECT74-103/")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.MEDIUM,
                    "found and memory",
                    "found: legislature.idaho.gov 74-115, 74-102; 74-103 from memory of statute text. A 2025 "
                            + "bill (residents 3 days, non-residents 21) was seen engrossed; enactment NOT confirmed")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(3).meaning("Granted or denied within three working days of receipt."))
            .extension(workingDays(10)
                    .inAll()
                    .meaning("By written notice that more time is needed: 10 working days in all from the request."))
            .where(SILENCE_OPENS_APPEAL)
            .silenceIsDenial(workingDays(10)
                    .under("Idaho Code 74-103(2)")
                    .meaning("Without an answer for 10 working days from the request it counts as denied."))
            .appealWindow(calendarDays(180)
                    .under("Idaho Code 74-115(1)")
                    .meaning("A petition to the district court has to be filed within 180 calendar days."))
            .appealsGoTo("district court")
            .note("3 working days to grant or deny; longer period by written notice.")
            .note("Fees: First 2 hours and 100 pages free; advance payment allowed (74-102(10)).")
            .note("Silence: deemed denied after 10 working days from the request (74-103(2)).")
            .note("Holidays (confidence high): Idaho Code 73-108.")
            .law();

    private Idaho() {}

    public static Statute law() {
        return LAW;
    }
}
