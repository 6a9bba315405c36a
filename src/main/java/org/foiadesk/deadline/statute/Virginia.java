package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Question.FEE;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Information Act of Virginia. */
public final class Virginia {
    private static final StateHolidays HOLIDAYS = federal().and(ELECTION_DAY.since(2020), DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-VA", "Freedom of Information Act")
            .cited("Va. Code 2.2-3704(B)", "https://law.lis.virginia.gov/vacode/title2.2/chapter37/section2.2-3704/")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: secondary extract quoting 2.2-3704, -3713; memory of statute text (media "
                            + "circulating or broadcasting in Virginia qualify)")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(5).meaning("Answered within five working days of receipt."))
            .extension(workingDays(7)
                    .under("Va. Code 2.2-3704(B)(4)")
                    .meaning("By written notice that it is not practically possible, by seven working days.")
                    .doubted("For criminal investigative files it is 60 working days."))
            .pausedEachTimeBy(FEE)
            .pausesDoubted("Va. Code 2.2-3704(F), (H): a cost estimate that we asked for, and a deposit, stop the "
                    + "days until we answer.")
            .feeReply(calendarDays(30)
                    .under("Va. Code 2.2-3704(F)")
                    .meaning("An estimate that we leave unanswered for 30 days withdraws the request."))
            .where(SILENCE_LETS_US_SUE)
            .silenceIsDenial(thatDay().under("Va. Code 2.2-3704(E)").meaning("Failure to respond is a denial."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("general district or circuit court (hearing in 7 days)")
            .note("Five working days; day 1 = next working day after receipt (FOIA Council). Election Day "
                    + "and the Friday after Thanksgiving are state holidays.")
            .note("Pauses: Cost estimate on request tolls until answered; 30 days of silence = withdrawn; "
                    + "deposit over $200 tolls (2.2-3704(F),(H)). Criminal investigative files: +60 working "
                    + "days.")
            .note("Fees: Estimate on request; deposit if over $200.")
            .note("Silence: failure to respond = denial (2.2-3704(E)).")
            .note("Only residents may ask, or only citizens: see who may sign.")
            .note("Holidays (confidence high): Va. Code 2.2-3300 (Election Day since 2020; Lee-Jackson Day "
                    + "gone since 2020).")
            .law();

    private Virginia() {}

    public static Statute law() {
        return LAW;
    }
}
