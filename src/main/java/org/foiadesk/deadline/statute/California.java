package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.Month.MARCH;
import static java.time.Month.SEPTEMBER;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.statute.FederalHolidays.COLUMBUS_DAY;
import static org.foiadesk.deadline.statute.FederalHolidays.VETERANS_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.LINCOLNS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.federal;

import org.foiadesk.deadline.Holiday.Observance;
import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Public Records Act of California. */
public final class California {
    private static final String COURTS_ONLY =
            "A holiday of the courts (CCP 135), on which CCP 12a lets the last day move; some cities keep the day before.";
    private static final StateHolidays HOLIDAYS = federal()
            .without(COLUMBUS_DAY, VETERANS_DAY)
            .and(
                    LINCOLNS_BIRTHDAY.doubted(COURTS_ONLY),
                    on(MARCH, 31, "Farmworkers Day (Cesar Chavez Day)"),
                    DAY_AFTER_THANKSGIVING,
                    on(4, FRIDAY, SEPTEMBER, "Native American Day").doubted(COURTS_ONLY),
                    VETERANS_DAY.keptOn(Observance.FRIDAY_OR_MONDAY))
            .moved(Observance.MONDAY_ONLY);

    private static final Statute LAW = Rules.of("US-CA", "Public Records Act")
            .cited(
                    "Cal. Gov. Code 7922.535(a)",
                    "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=7922.535")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found",
                    "found: leginfo text as read 2026-10-05; AB 370 (2026) adds a sixth ground for extension")
            .keeping(HOLIDAYS::days)
            .determination(calendarDays(10)
                    .rolling()
                    .meaning("The agency determines within 10 calendar days whether it will disclose; a last day off "
                            + "moves to the next open day."))
            .extension(calendarDays(14)
                    .rolling()
                    .under("Cal. Gov. Code 7922.535(b),(c)")
                    .meaning("By written notice in unusual circumstances by up to 14 calendar days, counted from the "
                            + "tenth day."))
            .where(SILENCE_LETS_US_SUE)
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("superior court (no administrative appeal)")
            .note("Determination only; production \"promptly\" with an estimated date. Exclude the day of "
                    + "receipt; if day 10 is Sat, Sun or a CCP 135 judicial holiday (includes Feb 12, Mar 31, "
                    + "4th Fri of Sept, day after Thanksgiving; not Columbus Day) roll to the next open day "
                    + "(CCP 12, 12a).")
            .note("Pauses: none.")
            .note("Fees: Direct cost of duplication only (7922.530); programming cost 7922.575.")
            .note("Silence: no deemed denial; sue.")
            .note("Holidays (confidence high): Gov. Code 6700, 19853; Sunday->Monday, only Nov 11 moves "
                    + "Saturday->Friday. Judicial list (CCP 135) that drives CCP 12a adds Feb 12 and the 4th "
                    + "Friday of September. AB 268/AB 2156 (2025-26) added optional days (Diwali, Lunar New "
                    + "Year, Apr 24).")
            .law();

    private California() {}

    public static Statute law() {
        return LAW;
    }
}
