package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.ACKNOWLEDGMENT_ANSWERS;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Right-to-Know Law of New Hampshire. */
public final class NewHampshire {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY, JUNETEENTH).and(DAY_AFTER_THANKSGIVING, ELECTION_DAY.inEvenYears());

    private static final Statute LAW = Rules.of("US-NH", "Right-to-Know Law")
            .cited("RSA 91-A:4, IV(b)", "https://gc.nh.gov/rsa/html/VI/91-A/91-A-4.htm")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.MEDIUM,
                    "found",
                    "found: rollinsford.nh.us; gencourt RSA 91-A:7-b (repeal effective 2025-07-01; extension "
                            + "to 2027 was pending in HB 111, outcome NOT confirmed). \"Citizen\" wording, rarely "
                            + "enforced")
            .keeping(HOLIDAYS::days)
            .holidaysDoubted("The holidays of New Hampshire are not certain: whether its offices keep Columbus Day is "
                    + "uncertain.")
            .determination(workingDays(5)
                    .meaning("Available at once, or within five business days provided, denied in writing, or "
                            + "acknowledged with an estimate."))
            .extension(toTheDayNamed().meaning("To the day of the estimate that the body gives with its reason."))
            .where(ACKNOWLEDGMENT_ANSWERS)
            .appealsGoTo("superior court (ombudsman until its sunset)")
            .note("Available immediately, else within 5 business days: provide, deny in writing, or "
                    + "acknowledge with an estimate.")
            .note("Silence: none stated.")
            .note("Only residents may ask, or only citizens: see who may sign.")
            .law();

    private NewHampshire() {}

    public static Statute law() {
        return LAW;
    }
}
