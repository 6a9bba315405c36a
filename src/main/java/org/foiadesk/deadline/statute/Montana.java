package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Question.CLARIFICATION;
import static org.foiadesk.deadline.Question.FEE;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.months;
import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act / right to know of Montana. */
public final class Montana {
    private static final StateHolidays HOLIDAYS = federal().without(JUNETEENTH).and(ELECTION_DAY.inEvenYears());

    private static final Statute LAW = Rules.of("US-MT", "Public Records Act / right to know")
            .cited(
                    "MCA 2-6-1006(3)",
                    "https://archive.legmt.gov/bills/mca/title_0020/chapter_0060/part_0100/section_0060/0020-0060-0100-0060.html")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.MEDIUM,
                    "found",
                    "found: archive.legmt.gov MCA 2025 2-6-1006; legiplex HB100 enrolled; "
                            + "montanatransparencyproject.org; final wording from Jul 2026 not read")
            .keeping(HOLIDAYS::days)
            .acknowledgement(
                    workingDays(5).meaning("A state agency acknowledges the request within five business days."))
            .determination(calendarDays(90)
                    .afterAcknowledgment()
                    .forStateAgencies()
                    .meaning("A state agency answers within 90 days of the acknowledgment.")
                    .doubted("A single identifiable record comes within five working days of the acknowledgment; the "
                            + "wording in force since July 1, 2026 was not read."))
            .determination(promptly()
                    .forLocalBodies()
                    .meaning("A local government answers in a timely manner: the law gives no number of days, so no "
                            + "overdue date is computed."))
            .extension(months(6)
                    .inAll()
                    .under("MCA 2-6-1006(3)")
                    .meaning("By written notice to six months in all from the acknowledgment."))
            .pausedEachTimeBy(CLARIFICATION)
            .pausedEachTimeBy(FEE)
            .reply(calendarDays(30).meaning("The request is closed after 30 days without our answer."))
            .where(SILENCE_LETS_US_SUE)
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("district court")
            .note("STATE executive agencies (from Jul 1, 2026 all public agencies that are not local "
                    + "governments): acknowledge in 5 business days; single identifiable record 5 working days "
                    + "after that; otherwise 90 days from acknowledgment. LOCAL governments: \"timely manner\", "
                    + "no number.")
            .note("Pauses: Suspended while clarification or fee is awaited; closed after 30 days of " + "silence.")
            .note("Fees: Estimate of time and fees; first hour free, then max $25/hour.")
            .note("Silence: action in district court if the limit is missed.")
            .note("Holidays (confidence medium): MCA 1-1-216.")
            .law();

    private Montana() {}

    public static Statute law() {
        return LAW;
    }
}
