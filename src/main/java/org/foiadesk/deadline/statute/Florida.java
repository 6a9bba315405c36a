package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Law of Florida. */
public final class Florida {
    private static final StateHolidays HOLIDAYS =
            federal().without(WASHINGTONS_BIRTHDAY, COLUMBUS_DAY, JUNETEENTH).and(DAY_AFTER_THANKSGIVING);

    private static final Statute LAW = Rules.of("US-FL", "Public Records Law")
            .cited("Fla. Stat. 119.07(1)(c)", "https://www.flsenate.gov/Laws/Statutes/2024/119.07")
            .checked("2026-11-22", Statute.Confidence.HIGH, "memory", "memory of statute text; MuckRock map 2017")
            .keeping(HOLIDAYS::days)
            .determination(promptly()
                    .meaning("The custodian acknowledges promptly and responds in good faith: the law gives no number "
                            + "of days, so no overdue date is computed."))
            .appealsGoTo("circuit court; voluntary AG mediation (16.60)")
            .note("Acknowledge promptly and respond in good faith; no number of days.")
            .note("Fees: Actual duplication cost; special service charge for extensive labor (119.07(4)); "
                    + "deposit allowed.")
            .note("Silence: unjustified delay is an unlawful refusal (case law).")
            .note("Holidays (confidence high): Fla. Stat. 110.117 (memory). No FOIA clock depends on it.")
            .law();

    private Florida() {}

    public static Statute law() {
        return LAW;
    }
}
