package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Term.years;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The federal Privacy Act, for records about the one who asks. */
public final class PrivacyAct {
    private static final StateHolidays HOLIDAYS = federal();

    private static final Statute LAW = Rules.of("US-PRIVACYACT", "Privacy Act")
            .cited("5 U.S.C. 552a(d)", "https://www.justice.gov/opcl/privacy-act-1974")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.MEDIUM,
                    "memory",
                    "memory of statute text (requester must be a U.S. citizen or lawful permanent resident, "
                            + "552a(a)(2))")
            .keeping(HOLIDAYS::days)
            .acknowledgement(
                    workingDays(10)
                            .under("5 U.S.C. 552a(d)(2)(A)")
                            .meaning(
                                    "A request to amend a record is acknowledged within 10 working days; no day is set for access."))
            .determination(promptly()
                    .meaning("The Privacy Act sets no number of days for access: ask under the Freedom of Information "
                            + "Act too and run its clock."))
            .appealDecision(
                    workingDays(30)
                            .under("5 U.S.C. 552a(d)(3)")
                            .meaning(
                                    "A refusal to amend is reviewed within 30 working days, which may be extended for good cause."))
            .suitUntil(years(2).afterTheDenial()
                    .under("5 U.S.C. 552a(g)(5)")
                    .meaning("A suit has to be filed within two years after the cause of action arises.")
                    .doubted("The two years run from the day on which the cause of action arises, which may be another "
                            + "than the letter’s."))
            .appealsGoTo("agency head or designee (amendment refusal)")
            .note("No statutory limit to grant access (process together with FOIA and run the FOIA clock). "
                    + "Amendment requests: acknowledge within 10 days excl. Sat, Sun, legal public holidays.")
            .note("Silence: civil action 552a(g); 2-year limitation 552a(g)(5).")
            .note("Only citizens and lawful permanent residents may ask.")
            .law();

    private PrivacyAct() {}

    public static Statute law() {
        return LAW;
    }
}
