package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Term.years;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.JUNETEENTH;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Uniform Information Practices Act of Hawaii. */
public final class Hawaii {
    private static final StateHolidays HOLIDAYS = federal()
            .without(COLUMBUS_DAY, JUNETEENTH)
            .and(
                    on(MARCH, 26, "Prince Kuhio Day"),
                    GOOD_FRIDAY,
                    on(JUNE, 11, "Kamehameha Day"),
                    on(3, FRIDAY, AUGUST, "Statehood Day"),
                    ELECTION_DAY.inEvenYears());

    private static final Statute LAW = Rules.of("US-HI", "Uniform Information Practices Act")
            .cited("Haw. Admin. R. 2-71-13", "https://oip.hawaii.gov/laws-rules-opinions/")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "found: law.cornell.edu HAR 2-71-13, -15, -16; ags.hawaii.gov/oip quick guide; appeal "
                            + "from memory of statute text (medium)")
            .keeping(HOLIDAYS::days)
            .determination(workingDays(10)
                    .meaning("A fully public record is disclosed, or a notice given, within 10 business days."))
            .extension(
                    workingDays(10)
                            .under("HAR 2-71-13(c), 2-71-15")
                            .meaning(
                                    "Under extenuating circumstances the notice comes within 20 business days of receipt in all."))
            .production(
                    workingDays(5)
                            .afterTheGrant()
                            .under("HAR 2-71-13")
                            .meaning(
                                    "Disclosed within five business days of the notice, or of the prepayment where one is asked."))
            .reply(
                    workingDays(20)
                            .under("HAR 2-71-16")
                            .meaning(
                                    "A requester who is silent for 20 business days after the notice has abandoned the request."))
            .appealWindow(years(1).under("HAR 2-73-12")
                    .meaning("We may appeal to the Office of Information Practices within one year of the denial.")
                    .doubted("The year stands here from memory of the text."))
            .suitUntil(years(2).afterTheDenial()
                    .under("HRS 92F-15(a)")
                    .meaning("A suit has to be filed within two years of the denial."))
            .appealsGoTo("Office of Information Practices")
            .note("Fully public record: disclose within 10 business days. Otherwise notice in 10 business "
                    + "days, then disclosure within 5 business days of notice or prepayment.")
            .note("Pauses: Requester silent 20 business days after notice: abandoned (2-71-16). Disclosure "
                    + "clock waits for prepayment.")
            .note("Fees: Estimate in the notice; prepayment allowed (2-71-19).")
            .note("Silence: failure to respond may be taken to OIP.")
            .note("Holidays (confidence high): HRS 8-1.")
            .law();

    private Hawaii() {}

    public static Statute law() {
        return LAW;
    }
}
