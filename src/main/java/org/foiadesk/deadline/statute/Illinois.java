package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Requester.COMMERCIAL;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.LINCOLNS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Information Act of Illinois. */
public final class Illinois {
    private static final StateHolidays HOLIDAYS =
            federal().and(LINCOLNS_BIRTHDAY, ELECTION_DAY.inEvenYears(), DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-IL", "Freedom of Information Act")
            .cited("5 ILCS 140/3(d)", "https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=85&ChapterID=2")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: secondary extract quoting 5 ILCS; memory of statute text. P.A. 104-438 (2026; "
                            + "text in the e-mail body, identity check) from memory, NOT verified")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(5)
                    .meaning("The public body complies or denies within five business days after receipt."))
            .determination(workingDays(21)
                    .forRequestsOf(COMMERCIAL)
                    .under("5 ILCS 140/3.1")
                    .meaning("A request for a commercial purpose is answered within 21 working days."))
            .extension(workingDays(5)
                    .under("5 ILCS 140/3(e)")
                    .meaning("By written notice for one of seven reasons by up to five business days."))
            .where(SILENCE_OPENS_APPEAL)
            .silenceIsDenial(thatDay()
                    .meaning("Failure to answer in time is a denial; the body may not then call the request unduly "
                            + "burdensome."))
            .onSilence("A body that answers late may not charge for copies: 5 ILCS 140/3(d)")
            .appealWindow(calendarDays(60)
                    .under("5 ILCS 140/9.5(a)")
                    .meaning("A request for review reaches the Public Access Counselor within 60 days of the denial."))
            .appealDecision(calendarDays(60)
                    .under("5 ILCS 140/9.5(f)")
                    .meaning("The Attorney General decides within 60 days after receipt."))
            .appealExtension(workingDays(30).under("5 ILCS 140/9.5(f)").meaning("Longer by up to 30 business days."))
            .appealsGoTo("AG Public Access Counselor")
            .note("Business day = Mon-Fri except state holidays (AG guidance). Commercial 21 working days "
                    + "(3.1); recurrent requester 21 business days (3.2); voluminous request own track (3.6).")
            .note("Pauses: none for ordinary requests; written agreement may extend.")
            .note("Fees: First 50 pages free, then 15c; late body may not charge (3(d), 6).")
            .note("Silence: deemed denial (3(d)); may not later treat as unduly burdensome; no copy fees.")
            .note("Holidays (confidence medium): Pulaski Day does not close state offices.")
            .law();

    private Illinois() {}

    public static Statute law() {
        return LAW;
    }
}
