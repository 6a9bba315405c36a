package org.foiadesk.deadline.statute;

import static java.time.Month.MAY;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.statute.StateHolidays.LINCOLNS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Sunshine Law of Missouri. */
public final class Missouri {
    private static final StateHolidays HOLIDAYS = federal().and(LINCOLNS_BIRTHDAY, on(MAY, 8, "Truman Day"));

    private static final Statute LAW = Rules.of("US-MO", "Sunshine Law")
            .cited("Mo. Rev. Stat. 610.023.3", "https://revisor.mo.gov/main/OneSection.aspx?section=610.023")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "memory",
                    "memory of statute text; secondary list telemessage.com agrees on the number")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(3)
                    .meaning("Acted on by the end of the third business day after the day of receipt, or explained "
                            + "with the earliest date."))
            .extension(toTheDayNamed().meaning("To the earliest date that the body gives with its explanation."))
            .appealsGoTo("circuit court; AG complaint")
            .note("By the end of the third business day following the date the request is received; else "
                    + "explain and give the earliest date.")
            .note("Fees: Advance payment allowed (610.026).")
            .note("Silence: none stated.")
            .note("Holidays (confidence high): Mo. Rev. Stat. 9.010.")
            .law();

    private Missouri() {}

    public static Statute law() {
        return LAW;
    }
}
