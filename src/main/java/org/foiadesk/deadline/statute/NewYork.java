package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.months;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.toTheDayNamed;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.LINCOLNS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Holiday.Observance;
import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Information Law of New York. */
public final class NewYork {
    private static final StateHolidays HOLIDAYS =
            federal().and(LINCOLNS_BIRTHDAY, ELECTION_DAY).moved(Observance.MONDAY_ONLY);

    private static final Statute LAW = foil(Rules.of("US-NY", "Freedom of Information Law")
                    .cited("N.Y. Pub. Off. Law 89(3)(a)", "https://www.nysenate.gov/legislation/laws/PBO/89")
                    .checked(
                            "2026-11-22",
                            Statute.Confidence.HIGH,
                            "found",
                            "found: bill texts reprinting 89(3) (nysenate.gov S2520B); veto of S2520B/A3425A Oct 2025 "
                                    + "(rcbizjournal 2025-11-12, hudsonvalleypost 2025-10-15)")
                    .keeping(HOLIDAYS::days))
            .appealsGoTo("agency head or designated body")
            .note("5 business days to grant, deny or acknowledge with an approximate date; if not decided "
                    + "20 business days after the ACKNOWLEDGMENT, reason and date certain in writing. Saturday "
                    + "holidays are not moved to Friday (Gen. Constr. Law 24); Election Day and Feb 12 are "
                    + "holidays.")
            .note("Pauses: none.")
            .note("Fees: 25c a page; employee time only beyond 2 hours (87(1)(c)).")
            .note("Silence: constructive denial (89(4)(a)); Article 78 within 4 months of the appeal " + "decision.")
            .note("Holidays (confidence high): General Construction Law 24: no Friday for a Saturday " + "holiday.")
            .law();

    private NewYork() {}

    public static Statute law() {
        return LAW;
    }

    /** The lines of the Freedom of Information Law, which binds the state and its cities alike. */
    static Rules foil(Rules law) {
        return law.acknowledgement(workingDays(5)
                        .meaning(
                                "Granted, denied or acknowledged with an approximate date within five business days of "
                                        + "receipt."))
                .determination(workingDays(5)
                        .meaning(
                                "Granted, denied or acknowledged with an approximate date within five business days of "
                                        + "receipt."))
                .determination(workingDays(20)
                        .afterAcknowledgment()
                        .meaning(
                                "Decided within 20 business days after the acknowledgment, or explained in writing with a "
                                        + "date certain."))
                .extension(
                        toTheDayNamed().meaning("With a reason in writing to the date certain that the agency gives."))
                .where(SILENCE_OPENS_APPEAL)
                .silenceIsDenial(thatDay()
                        .under("N.Y. Pub. Off. Law 89(4)(a)")
                        .meaning("Failure to keep to these times is a constructive denial, which may be appealed."))
                .appealWindow(calendarDays(30)
                        .under("N.Y. Pub. Off. Law 89(4)(a)")
                        .meaning("We may appeal in writing within 30 days of the denial."))
                .appealDecision(workingDays(10)
                        .under("N.Y. Pub. Off. Law 89(4)(a)")
                        .meaning("The appeal is decided within 10 business days of its receipt."))
                .suitFrom(
                        calendarDays(1)
                                .under("N.Y. Pub. Off. Law 89(4)(b)")
                                .meaning(
                                        "When the appeal is denied or not decided in time, we may start an Article 78 proceeding."))
                .suitUntil(
                        months(4)
                                .afterTheAppealIsDecided()
                                .under("CPLR 217")
                                .meaning(
                                        "An Article 78 proceeding is started within four months of the decision on the appeal."));
    }
}
