package org.foiadesk.deadline.statute;

import static java.time.Month.APRIL;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.CLARIFICATION_STARTS_ANEW;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The D.C. Freedom of Information Act of District of Columbia. */
public final class DistrictOfColumbia {
    private static final StateHolidays HOLIDAYS = federal().and(on(APRIL, 16, "Emancipation Day"));

    private static final Statute LAW = Rules.of("US-DC", "D.C. Freedom of Information Act")
            .cited("D.C. Code 2-532(c)(1)", "https://code.dccouncil.gov/us/dc/council/code/sections/2-532")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: code.dccouncil.us 2-537; 15 DCMR 702 (casetext); 2-532 from memory of statute " + "text")
            .keeping(HOLIDAYS::days)
            .determination(
                    workingDays(15).meaning("The body answers within 15 business days after it received the request."))
            .extension(workingDays(10)
                    .under("D.C. Code 2-532(d)(1)")
                    .meaning("In unusual circumstances by written notice by up to 10 business days."))
            .where(CLARIFICATION_STARTS_ANEW, SILENCE_LETS_US_SUE)
            .pausesDoubted("That a request counts as received when the clarification arrives is a rule of agencies "
                    + "(such as 15 DCMR 702), not of the law.")
            .silenceIsDenial(thatDay()
                    .under("D.C. Code 2-532(e)")
                    .meaning("A request that is not answered in time counts as denied."))
            .appealDecision(workingDays(10)
                    .under("D.C. Code 2-537(a)")
                    .meaning("The Mayor decides a petition within 10 business days."))
            .suitFrom(
                    calendarDays(1).under("D.C. Code 2-537").meaning("From then on we may petition the Mayor or sue."))
            .appealsGoTo("Mayor (not for the Council or the Attorney General: court)")
            .note("Excl. Sat, Sun, legal public holidays (Emancipation Day Apr 16 included). Body-worn "
                    + "camera footage: 25 business days (+15).")
            .note("Pauses: Agency rules deem a request received only when needed clarification arrives "
                    + "(e.g. 15 DCMR 702).")
            .note("Silence: deemed denied (2-532(e)); may petition the Mayor or sue.")
            .note("Holidays (confidence high): Inauguration Day too. D.C. Code 1-612.02 (memory).")
            .law();

    private DistrictOfColumbia() {}

    public static Statute law() {
        return LAW;
    }
}
