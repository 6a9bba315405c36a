package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Information Act of Maryland. */
public final class Maryland {
    private static final StateHolidays HOLIDAYS = federal().and(DAY_AFTER_THANKSGIVING, ELECTION_DAY.inEvenYears());

    private static final Statute LAW = Rules.of("US-MD", "Public Information Act")
            .cited("Md. Code, Gen. Prov. 4-203(a)", "https://mgaleg.maryland.gov/mgawebsite/Laws/Statutes")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.MEDIUM,
                    "memory",
                    "memory of statute text; secondary list telemessage.com agrees on the number")
            .keeping(HOLIDAYS::days)
            .acknowledgement(workingDays(10)
                    .under("Md. Code, Gen. Prov. 4-203(b)(2)")
                    .meaning("If it takes more than 10 business days, the custodian says so in writing within these."))
            .determination(
                    calendarDays(30).rolling().meaning("Granted or denied promptly and within 30 days of receipt."))
            .extension(calendarDays(30)
                    .rolling()
                    .under("Md. Code, Gen. Prov. 4-203(d)")
                    .meaning("With our consent by up to 30 days.")
                    .doubted("The 30 days more need our consent: if we gave none, the first date stands."))
            .where(SILENCE_LETS_US_SUE)
            .appealWindow(calendarDays(30)
                    .rolling()
                    .under("Md. Code, Gen. Prov. 4-1A-05, 4-1B-04, 4-362")
                    .meaning("A complaint to the Compliance Board is filed within 30 days.")
                    .doubted("The 30 days stand here from memory of the text; which event starts them depends on the "
                            + "body asked."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("Public Access Ombudsman, then PIA Compliance Board; or circuit court")
            .note("Grant or deny promptly and within 30 days; if it will take more than 10 business days, "
                    + "written notice within 10 business days (4-203(b)(2)).")
            .note("Pauses: Consent needed for the extension; time suspended while a dispute is with the "
                    + "Ombudsman.")
            .note("Fees: First 2 hours free (4-206).")
            .note("Silence: no deemed denial stated; sue.")
            .note("Holidays (confidence high): American Indian Heritage Day = Friday after Thanksgiving; "
                    + "\"service reduction days\" ended years ago.")
            .law();

    private Maryland() {}

    public static Statute law() {
        return LAW;
    }
}
