package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.LINCOLNS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Holiday.Observance;
import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Freedom of Information Law of New York City. */
public final class NewYorkCity {
    private static final StateHolidays HOLIDAYS =
            federal().and(LINCOLNS_BIRTHDAY, ELECTION_DAY).moved(Observance.MONDAY_ONLY);

    private static final Statute LAW = NewYork.foil(Rules.of("US-NY-NYC", "Freedom of Information Law")
                    .cited(
                            "N.Y. Pub. Off. Law 89(3)(a); 43 RCNY ch. 1",
                            "https://www.nysenate.gov/legislation/laws/PBO/89")
                    .checked("2026-11-22", Statute.Confidence.MEDIUM, "memory", "memory of statute text")
                    .keeping(HOLIDAYS::days))
            .holidaysDoubted("City agencies keep the city’s own holidays, which were not verified: the state’s are "
                    + "taken here.")
            .appealsGoTo("agency records appeals officer")
            .note("State FOIL applies; city agencies use the city holiday calendar.")
            .note("Silence: constructive denial.")
            .law();

    private NewYorkCity() {}

    public static Statute law() {
        return LAW;
    }
}
