package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.ELECTRONIC_MAIL_ARRIVES_A_DAY_LATER;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.CHRISTMAS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.NEW_YEARS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Information Act of Michigan. */
public final class Michigan {
    private static final StateHolidays HOLIDAYS = federal()
            .without(COLUMBUS_DAY)
            .and(DAY_AFTER_THANKSGIVING, CHRISTMAS_EVE, NEW_YEARS_EVE, ELECTION_DAY.inEvenYears());

    private static final Statute LAW = Rules.of("US-MI", "Freedom of Information Act")
            .cited("MCL 15.235(2)", "https://www.legislature.mi.gov/Laws/MCL?objectName=mcl-15-235")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: casetext 15.235 (through PA 171 of 2024), michiganstateauthority (through PA 7 of "
                            + "2026)")
            .keeping(HOLIDAYS::days)
            .determination(
                    workingDays(5).meaning("Granted, denied or extended within five business days after receipt."))
            .extension(workingDays(10)
                    .under("MCL 15.235(2)(d)")
                    .meaning("By one notice by not more than 10 business days."))
            .where(ELECTRONIC_MAIL_ARRIVES_A_DAY_LATER, SILENCE_LETS_US_SUE)
            .feeReply(calendarDays(48)
                    .under("MCL 15.234(14)")
                    .meaning("A deposit that is not paid for 48 days leaves the request abandoned.")
                    .doubted("The 48 days stand here from memory, with low confidence."))
            .silenceIsDenial(thatDay()
                    .under("MCL 15.235(3)")
                    .meaning("Failure to respond is a final determination to deny.")
                    .doubted("It is one only if the failure was willful or the request named the Freedom of "
                            + "Information Act."))
            .onSilence("A late answer cuts the fees by 5% a day, up to half: MCL 15.234(9)")
            .appealDecision(workingDays(10)
                    .under("MCL 15.240(2)")
                    .meaning("The head of the body decides within 10 business days."))
            .appealExtension(
                    workingDays(10).under("MCL 15.240(2)").meaning("Longer by not more than 10 business days."))
            .suitUntil(calendarDays(180)
                    .afterTheDenial()
                    .under("MCL 15.240(1)")
                    .meaning("A suit has to be filed within 180 days of the final determination."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("head of public body (optional)")
            .note("E-mail, fax: received 1 business day AFTER transmission (spam folder: 1 day after the "
                    + "body becomes aware) (15.235(1)).")
            .note("Pauses: One extension notice only. Deposit unpaid after 48 days: abandoned (15.234(14), "
                    + "memory, low).")
            .note("Fees: Good-faith deposit up to half if fee exceeds $50 (15.234(8)); late answer cuts "
                    + "fees 5% a day (15.234(9)).")
            .note("Silence: failure to respond is a final denial if willful or the letter named FOIA " + "(15.235(3)).")
            .note("Holidays (confidence high): michigan.gov state holidays.")
            .law();

    private Michigan() {}

    public static Statute law() {
        return LAW;
    }
}
