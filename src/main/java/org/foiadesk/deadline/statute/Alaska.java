package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.MONDAY;
import static java.time.Month.MARCH;
import static java.time.Month.OCTOBER;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Holiday.onLast;
import static org.foiadesk.deadline.Question.FEE;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of Alaska. */
public final class Alaska {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY).and(onLast(MONDAY, MARCH, "Seward's Day"), on(OCTOBER, 18, "Alaska Day"));

    private static final Statute LAW = Rules.of("US-AK", "Public Records Act")
            .cited("2 AAC 96.325(a)", "https://www.akleg.gov/basis/aac.asp#2.96.325")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: 2 AAC 96.325, 96.310, 96.335 (casetext mirror, current Oct 2024; touchngo); "
                            + "appeal days from memory of statute text (medium)")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(10)
                    .meaning("A state agency answers by the 10th working day after it received a complying request."))
            .determination(promptly()
                    .forLocalBodies()
                    .meaning("The regulation’s ten working days bind state agencies only; a municipality has rules of "
                            + "its own."))
            .extension(workingDays(10).under("2 AAC 96.325(d)").meaning("Once, by written notice, by 10 working days."))
            .pausedEachTimeBy(FEE)
            .pausesDoubted("2 AAC 96.325(c): the time between the fee notice and the arrangement to pay is left out.")
            .where(SILENCE_LETS_US_SUE)
            .appealWindow(workingDays(60)
                    .under("2 AAC 96.340")
                    .meaning("We may appeal to the agency head within 60 working days; a suit needs no appeal first.")
                    .doubted("The 60 working days stand here from memory of the text."))
            .appealDecision(workingDays(10)
                    .under("2 AAC 96.345")
                    .meaning("The agency head decides within 10 working days after the record closes.")
                    .doubted(
                            "Counted from the receipt of the appeal: the day on which its record closes is not known."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("agency head (optional); superior court without exhaustion")
            .note("10th working day after the agency receives a complying request; regulation binds state "
                    + "executive agencies only, municipalities have their own rules. Oral request deemed denied "
                    + "after 5 working days (2 AAC 96.310).")
            .note("Pauses: Time between fee notice and payment arrangement is excluded (2 AAC 96.325(c)).")
            .note("Fees: Personnel time chargeable only above 5 person-hours a month (AS 40.25.110).")
            .note("Silence: none in statute; sue directly.")
            .note("Holidays (confidence medium): AS 44.12.010 (found, older copy without Juneteenth); "
                    + "Juneteenth listed by secondary sources only.")
            .law();

    private Alaska() {}

    public static Statute law() {
        return LAW;
    }
}
