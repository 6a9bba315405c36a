package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.MONDAY;
import static java.time.Month.APRIL;
import static java.time.Month.JUNE;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.EXTENSIONS_REPEAT;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Open Records Act of Alabama. */
public final class Alabama {
    private static final StateHolidays HOLIDAYS = federal()
            .and(on(4, MONDAY, APRIL, "Confederate Memorial Day"), on(1, MONDAY, JUNE, "Jefferson Davis' Birthday"));

    private static final Statute LAW = Rules.of("US-AL", "Open Records Act")
            .cited("Ala. Code 36-12-44(a)(4)", "https://alison.legislature.state.al.us/code-of-alabama")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: casetext 36-12-43, -44, -45 (current through 2024 session); fastdemocracy SB270. "
                            + "UNRESOLVED: casetext says acknowledge in \"10 days\", summaries say \"10 business days\" "
                            + "(unit left empty)")
            .keeping(HOLIDAYS::days)
            .acknowledgement(calendarDays(10)
                    .meaning("The officer acknowledges the request within 10 days.")
                    .doubted("The text read says \"10 days\", summaries say 10 business days; counted here in calendar "
                            + "days."))
            .determination(workingDays(15)
                    .afterAcknowledgment()
                    .under("Ala. Code 36-12-44(a)(4)")
                    .meaning("The officer answers within 15 business days after the acknowledgment."))
            .extension(workingDays(15)
                    .under("Ala. Code 36-12-44(a)(4)")
                    .meaning("By written notice in steps of 15 business days."))
            .where(EXTENSIONS_REPEAT, SILENCE_LETS_US_SUE)
            .silenceIsDenial(workingDays(30)
                    .afterAcknowledgment()
                    .orIfEarlier(calendarDays(60))
                    .under("Ala. Code 36-12-44(a)(5)")
                    .meaning("Presumed denied at the earlier of 30 business days and 60 calendar days after the "
                            + "acknowledgment."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("circuit court")
            .note("Runs from the ACKNOWLEDGMENT, not from receipt. Business day = a day the officer’s "
                    + "office is open and in normal operation (36-12-43(b)(1)). Time-intensive requests (8+ "
                    + "staff hours): 45 business days after the requester proceeds. Executive agencies also: EO "
                    + "734 (ack 2 business days).")
            .note("Pauses: Fee payment may be required before any search; request outside the written "
                    + "procedures need not be answered.")
            .note("Fees: Officer must notify the estimated fee and may withhold until paid.")
            .note("Silence: Rebuttable presumption of denial at the earlier of 30 business days or 60 "
                    + "calendar days after acknowledgment (36-12-44(a)(5)).")
            .note("Only residents may ask, or only citizens: see who may sign.")
            .note("Holidays (confidence medium): Ala. Code 1-3-8. Mardi Gras only in Mobile and Baldwin "
                    + "counties. Friday after Thanksgiving usually by proclamation. Juneteenth statutory since "
                    + "2025 (memory).")
            .law();

    private Alabama() {}

    public static Statute law() {
        return LAW;
    }
}
