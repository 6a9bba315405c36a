package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.CHRISTMAS_EVE;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Information Act of Arkansas. */
public final class Arkansas {
    private static final StateHolidays HOLIDAYS =
            federal().without(COLUMBUS_DAY, JUNETEENTH).and(CHRISTMAS_EVE);

    private static final Statute LAW = Rules.of("US-AR", "Freedom of Information Act")
            .cited("Ark. Code 25-19-105(e)", "https://www.arkleg.state.ar.us/ArkansasLaw")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.MEDIUM,
                    "found and memory",
                    "found: splc.org template, Ballotpedia; memory of statute text. Newer duty to answer in "
                            + "writing when no records or exempt: NOT verified")
            .keeping(HOLIDAYS::days)
            .determination(
                    workingDays(3)
                            .afterSending()
                            .meaning(
                                    "At once, or when the record is in use or in storage at a time set within three working days."))
            .where(SILENCE_LETS_US_SUE)
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("circuit court (hearing within 7 days)")
            .note("Immediate, unless in active use or storage: then a date within 3 working days must be "
                    + "certified in writing. Personnel/evaluation records: custodian decides within 24 hours, "
                    + "AG opinion within 3 working days (25-19-105(c)(3)).")
            .note("Fees: Prepayment if estimate exceeds $25 (25-19-105(d)(3)).")
            .note("Silence: no deemed denial stated; sue.")
            .note("Only residents may ask, or only citizens: see who may sign.")
            .note("Holidays (confidence medium): Ark. Code 1-5-101 (memory); Washington’s Birthday is also "
                    + "Daisy Bates Day.")
            .law();

    private Arkansas() {}

    public static Statute law() {
        return LAW;
    }
}
