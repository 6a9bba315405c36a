package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.ONLY_THE_OFFICER_RECEIVES;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Right-to-Know Law of Pennsylvania. */
public final class Pennsylvania {
    private static final StateHolidays HOLIDAYS = federal().and(DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-PA", "Right-to-Know Law")
            .cited("65 P.S. 67.901", "https://www.openrecords.pa.gov/RTKL/")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: 65 P.S. 67.901 (casetext mirror); openrecordspennsylvania.com 2018; law.justia "
                            + "Donahue 2014. Requester must be a legal resident of the United States (67.102)")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(5)
                    .meaning("Answered within five business days after the open-records officer received the request."))
            .extension(calendarDays(30)
                    .rolling()
                    .under("65 P.S. 67.902(b)")
                    .meaning("By written notice by up to 30 calendar days following the five business days."))
            .where(ONLY_THE_OFFICER_RECEIVES, SILENCE_OPENS_APPEAL)
            .silenceIsDenial(thatDay().meaning("A request that is not answered in time is deemed denied."))
            .appealWindow(workingDays(15)
                    .under("65 P.S. 67.1101(a)(1)")
                    .meaning("We may appeal within 15 business days of the mailing date of the answer, or of the "
                            + "deemed denial."))
            .appealDecision(calendarDays(30)
                    .rolling()
                    .under("65 P.S. 67.1101(b)(1)")
                    .meaning("The appeals officer decides within 30 days of receipt."))
            .appealsGoTo("Office of Open Records (other offices for judiciary, legislature, AG, auditor, "
                    + "treasurer, DA)")
            .note("From receipt by the OPEN-RECORDS OFFICER (Governor’s Office v. Donahue, Pa. 2014). "
                    + "Agency business days: not a day its offices are closed for all or part of the day (OOR "
                    + "rule, memory).")
            .note("Pauses: none; longer only by written agreement.")
            .note("Fees: Prepayment if over $100 (67.1307(h)).")
            .note("Silence: deemed denied; the 15-business-day appeal clock starts by itself.")
            .note("Holidays (confidence medium): Agency offices set \"agency business days\".")
            .law();

    private Pennsylvania() {}

    public static Statute law() {
        return LAW;
    }
}
