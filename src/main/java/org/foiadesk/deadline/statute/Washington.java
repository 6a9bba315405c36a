package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Term.years;
import static org.foiadesk.deadline.Trait.ACKNOWLEDGMENT_ANSWERS;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of Washington. */
public final class Washington {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY).and(DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-WA", "Public Records Act")
            .cited("RCW 42.56.520(1)", "https://app.leg.wa.gov/rcw/default.aspx?cite=42.56.520")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: secondary extract quoting RCW; memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(5)
                    .meaning("Within five business days provided, acknowledged with a reasonable estimate, asked "
                            + "about, or denied."))
            .extension(toTheDayNamed().meaning("To the day of the estimate; the law sets no most."))
            .where(ACKNOWLEDGMENT_ANSWERS, SILENCE_LETS_US_SUE)
            .appealDecision(
                    workingDays(2).under("RCW 42.56.520(4)").meaning("A denial is reviewed within two business days."))
            .suitUntil(
                    years(1).afterTheDenial().under("RCW 42.56.550").meaning("A suit has to be filed within one year."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("internal review, then superior court")
            .note("Provide, link, acknowledge with a reasonable estimate, ask for clarification with "
                    + "estimate, or deny; no cap on the estimate.")
            .note("Pauses: Unanswered clarification: agency need not respond (42.56.520(3)).")
            .note("Fees: Deposit up to 10% (42.56.120(4)).")
            .note("Silence: none stated; sue.")
            .note("Holidays (confidence high): RCW 1.16.050 (Native American Heritage Day).")
            .law();

    private Washington() {}

    public static Statute law() {
        return LAW;
    }
}
