package org.foiadesk.deadline.statute;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.CLARIFICATION_STARTS_ANEW;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.CHRISTMAS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_CHRISTMAS;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Holiday.Observance;
import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Information Act of Texas. */
public final class Texas {
    private static final StateHolidays HOLIDAYS = federal()
            .without(COLUMBUS_DAY)
            .and(
                    on(JANUARY, 19, "Confederate Heroes Day"),
                    on(MARCH, 2, "Texas Independence Day"),
                    on(APRIL, 21, "San Jacinto Day"),
                    on(AUGUST, 27, "Lyndon Baines Johnson Day"),
                    DAY_AFTER_THANKSGIVING,
                    CHRISTMAS_EVE,
                    DAY_AFTER_CHRISTMAS)
            .moved(Observance.NOT_MOVED);

    private static final Statute LAW = Rules.of("US-TX", "Public Information Act")
            .cited("Tex. Gov. Code 552.221(d), 552.301(b)", "https://statutes.capitol.texas.gov/Docs/GV/htm/GV.552.htm")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: capitol.texas.gov HB 3033 amendment and HB 4219 (enacted 2025-06-20, effective "
                            + "2025-09-01); leonalcala.com; a secondary extract; Abbott from memory of statute text")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(10)
                    .meaning("Promptly; by the 10th business day produced, a date certified, the Attorney General "
                            + "asked, or answered that there is nothing."))
            .where(CLARIFICATION_STARTS_ANEW)
            .pausesDoubted("City of Dallas v. Abbott, 304 S.W.3d 380 (Tex. 2010): only a clarification asked in good "
                    + "faith starts the ten days again.")
            .clarificationReply(calendarDays(61)
                    .under("Tex. Gov. Code 552.222(d)")
                    .meaning("A request is withdrawn if the body has no answer from us by the 61st day after it asked.")
                    .doubted("\"By the 61st day\" can be read to end on the 60th; answer a day early to be safe."))
            .feeReply(workingDays(10)
                    .under("Tex. Gov. Code 552.2615")
                    .meaning("An itemized estimate over $40 is answered within 10 business days, or the request is "
                            + "withdrawn."))
            .attorneyGeneralBrief(workingDays(15)
                    .under("Tex. Gov. Code 552.301(e)")
                    .meaning("A body that asks the Attorney General sends its reasons and the records by the 15th "
                            + "business day after it received the request.")
                    .doubted("The 15 days stand here from memory of the text; they matter only if the body asks for a "
                            + "ruling."))
            .appealDecision(workingDays(45)
                    .under("Tex. Gov. Code 552.306")
                    .meaning("The Attorney General rules within 45 business days after he received the body’s request "
                            + "for it."))
            .appealExtension(workingDays(10).under("Tex. Gov. Code 552.306").meaning("Longer by 10 business days."))
            .onSilence("Without a timely request for a ruling the records are presumed public: Tex. Gov. Code 552.302")
            .appealsGoTo("Attorney General (body must ask); court")
            .note("Promptly; by the 10th business day produce, certify a date, ask the AG, or (since Sep 1, "
                    + "2025) say there is nothing responsive. Business day (552.0031): not Sat, Sun, national "
                    + "(662.003(a): no Columbus Day) or state holidays (Jan 19, Mar 2, Apr 21, Jun 19, Aug 27, "
                    + "Fri after Thanksgiving, Dec 24, Dec 26); optional holidays only if observed; weekend "
                    + "holidays move only if the body observes them; up to 10 designated days a year.")
            .note("Pauses: Good-faith clarification RESETS the ten days (City of Dallas v. Abbott, 2010); "
                    + "no answer by the 61st day = withdrawn.")
            .note("Fees: Itemized estimate over $40; no answer in 10 business days = withdrawn (552.2615).")
            .note("Silence: presumed public if the AG is not asked in time (552.302).")
            .note("Holidays (confidence high): Gov. Code 662.003, 552.0031 (found): no shift unless the "
                    + "body observes one; optional: Rosh Hashanah, Yom Kippur, Good Friday.")
            .law();

    private Texas() {}

    public static Statute law() {
        return LAW;
    }
}
