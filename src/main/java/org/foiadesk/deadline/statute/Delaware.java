package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Information Act of Delaware. */
public final class Delaware {
    private static final StateHolidays HOLIDAYS = federal()
            .without(WASHINGTONS_BIRTHDAY, COLUMBUS_DAY)
            .and(GOOD_FRIDAY, ELECTION_DAY.inEvenYears(), DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-DE", "Freedom of Information Act")
            .cited("29 Del. C. 10003(h)(1)", "https://delcode.delaware.gov/title29/c100/")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.MEDIUM,
                    "memory",
                    "memory of statute text (citizen-only wording; AG accepts refusal of non-residents: "
                            + "medium; unit of the 20 days of the AG not verified); secondary list telemessage.com "
                            + "agrees on the number")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(15)
                    .meaning("The body answers within 15 business days, or says why it needs more time and estimates "
                            + "how long."))
            .extension(toTheDayNamed().meaning("To the day the body estimates, with its reason; the law sets no most."))
            .where(SILENCE_LETS_US_SUE)
            .appealWindow(calendarDays(60)
                    .under("29 Del. C. 10005(e)")
                    .meaning("We may petition the Attorney General within 60 days."))
            .appealDecision(
                    calendarDays(20)
                            .under("29 Del. C. 10005(e)")
                            .meaning("The Attorney General decides within 20 days.")
                            .doubted(
                                    "Whether the 20 days are calendar or business days was not verified; counted in calendar days."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may petition or sue."))
            .appealsGoTo("Attorney General (petition)")
            .note("day 1 = next business day after receipt; excludes Sat, Sun and the state’s legal "
                    + "holidays. If more time is needed, say why and estimate; no cap.")
            .note("Fees: Itemized estimate before copying; first hour free (10003(m)).")
            .note("Silence: petition or suit within 60 days.")
            .note("Only residents may ask, or only citizens: see who may sign.")
            .note("Holidays (confidence high): 1 Del. C. 501; Return Day half-day in Sussex County.")
            .law();

    private Delaware() {}

    public static Statute law() {
        return LAW;
    }
}
