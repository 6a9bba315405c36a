package org.foiadesk.deadline.statute;

import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.MARCH;
import static java.time.Month.NOVEMBER;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Holiday.Observance;
import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Ley 141-2019 de Transparencia of Puerto Rico. */
public final class PuertoRico {
    private static final StateHolidays HOLIDAYS = federal()
            .and(
                    on(JANUARY, 6, "Epiphany"),
                    on(MARCH, 22, "Emancipation Day"),
                    GOOD_FRIDAY,
                    on(JULY, 25, "Constitution Day"),
                    on(NOVEMBER, 19, "Discovery of Puerto Rico"))
            .moved(Observance.MONDAY_ONLY);

    private static final Statute LAW = Rules.of("US-PR", "Ley 141-2019 de Transparencia")
            .cited("Ley 141-2019 art. 7 (as amended by Ley 156-2025)", "https://bvirtualogp.pr.gov/")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.MEDIUM,
                    "found",
                    "found: lexjuris.com Ley 156-2025; radarboricua.com; law.justia 2019 text; whether the "
                            + "20-day extension covers both tracks not verified")
            .keeping(HOLIDAYS::days)
            .holidaysDoubted("The holidays of Puerto Rico are not certain: which of them move from a Sunday to a "
                    + "Monday was not verified.")
            .determination(workingDays(10)
                    .afterSending()
                    .until("2025-12-12")
                    .meaning("Answered within 10 working days of the request."))
            .determination(workingDays(15)
                    .afterSending()
                    .forLocalBodies()
                    .until("2025-12-12")
                    .meaning("A regional office answered within 15 working days of the request."))
            .determination(workingDays(20)
                    .afterSending()
                    .since("2025-12-13")
                    .meaning("Answered within 20 working days of the request.")
                    .doubted("For more than 300 pages, or records older than three years, it is 30 working days."))
            .extension(workingDays(10).until("2025-12-12").meaning("By notice by 10 working days."))
            .extension(workingDays(20)
                    .since("2025-12-13")
                    .meaning("By notice by 20 working days.")
                    .doubted("Whether the extension is open to both tracks was not verified."))
            .where(SILENCE_LETS_US_SUE)
            .silenceIsDenial(thatDay()
                    .under("Ley 141-2019 art. 9")
                    .meaning("A request that is not answered in time is deemed denied."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("court of first instance (special remedy)")
            .note("20 working days; 30 if more than 300 pages or older than 3 years (before Dec 13, 2025: "
                    + "10, regional office 15, extension 10).")
            .note("Silence: deemed denied; court.")
            .law();

    private PuertoRico() {}

    public static Statute law() {
        return LAW;
    }
}
