package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Open Records Act of Kansas. */
public final class Kansas {
    private static final StateHolidays HOLIDAYS =
            federal().without(WASHINGTONS_BIRTHDAY, COLUMBUS_DAY).and(DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-KS", "Open Records Act")
            .cited("K.S.A. 45-218(d)", "https://www.ksrevisor.gov/statutes/chapters/ch45/045_002_0018.html")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "memory",
                    "memory of statute text; secondary list telemessage.com agrees on the number")
            .keeping(HOLIDAYS::days)
            .holidaysDoubted("The holidays of Kansas are not certain: they are set each year by the governor.")
            .determination(workingDays(3)
                    .meaning("Acted on by the end of the third business day after receipt, or explained with the "
                            + "earliest time."))
            .extension(toTheDayNamed().meaning("To the earliest time that the agency gives with its explanation."))
            .appealsGoTo("district court; complaint to AG or county attorney")
            .note("Act by the end of the third business day following receipt; otherwise explain and give "
                    + "the earliest time. Business day excludes Sat, Sun and holidays set by congress, "
                    + "legislature or governor (45-217).")
            .note("Fees: Advance payment allowed (45-218(f), 45-219).")
            .note("Silence: none stated.")
            .law();

    private Kansas() {}

    public static Statute law() {
        return LAW;
    }
}
