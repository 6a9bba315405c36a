package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Law of South Dakota. */
public final class SouthDakota {
    private static final StateHolidays HOLIDAYS = federal();

    private static final Statute LAW = Rules.of("US-SD", "Public Records Law")
            .cited("SDCL 1-27-37", "https://sdlegislature.gov/Statutes/1-27-37")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: instalawyer.io 1-27-37; boa.sd.gov OHE page; 90 days from memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(10)
                    .meaning("A written request, after an informal one was denied, is answered within 10 business days "
                            + "of receipt.")
                    .doubted("An informal request has no limit: these days run only for the written request that "
                            + "follows its denial."))
            .extension(
                    toTheDayNamed().under("SDCL 1-27-37(2)").meaning("By written notice to the day the officer names."))
            .clarificationReply(workingDays(10)
                    .meaning("A clarification that we do not give within 10 business days withdraws the request."))
            .where(SILENCE_OPENS_APPEAL, SILENCE_LETS_US_SUE)
            .silenceIsDenial(thatDay()
                    .under("SDCL 1-27-37(5)")
                    .meaning("A written request that is not answered in time counts as denied."))
            .appealWindow(calendarDays(90)
                    .under("SDCL 1-27-38")
                    .meaning("We may go to the Office of Hearing Examiners, or to court, within 90 days of the denial.")
                    .doubted("The 90 days stand here from memory of the text."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("Office of Hearing Examiners or circuit court")
            .note("Only for a WRITTEN request to the public record officer after an informal request was "
                    + "denied; no limit for informal requests.")
            .note("Pauses: Clarification unanswered for 10 business days: withdrawn.")
            .note("Fees: Estimate if over $50, written acceptance (1-27-35).")
            .note("Silence: deemed denied (1-27-37(5)).")
            .note("Holidays (confidence high): SDCL 1-5-1; Native Americans’ Day = Columbus Day date.")
            .law();

    private SouthDakota() {}

    public static Statute law() {
        return LAW;
    }
}
