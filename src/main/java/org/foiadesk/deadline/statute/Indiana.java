package org.foiadesk.deadline.statute;

import static java.time.Month.MAY;
import static org.foiadesk.deadline.Holiday.falling;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.hours;
import static org.foiadesk.deadline.Term.thatDay;
import static org.foiadesk.deadline.Trait.ACKNOWLEDGMENT_ANSWERS;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;
import static org.foiadesk.deadline.Trait.SILENCE_OPENS_APPEAL;
import static org.foiadesk.deadline.statute.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.foiadesk.deadline.statute.StateHolidays.DAY_AFTER_THANKSGIVING;
import static org.foiadesk.deadline.statute.StateHolidays.ELECTION_DAY;
import static org.foiadesk.deadline.statute.StateHolidays.GOOD_FRIDAY;
import static org.foiadesk.deadline.statute.StateHolidays.WASHINGTONS_BIRTHDAY_AT_CHRISTMAS;
import static org.foiadesk.deadline.statute.StateHolidays.federal;
import static org.foiadesk.deadline.statute.StateHolidays.firstMonday;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;

/** The Access to Public Records Act of Indiana. */
public final class Indiana {
    private static final StateHolidays HOLIDAYS = federal()
            .without(WASHINGTONS_BIRTHDAY)
            .and(
                    GOOD_FRIDAY,
                    falling("Primary Election Day", year -> firstMonday(year, MAY)
                                    .plusDays(1))
                            .inEvenYears(),
                    ELECTION_DAY.inEvenYears(),
                    DAY_AFTER_THANKSGIVING,
                    WASHINGTONS_BIRTHDAY_AT_CHRISTMAS);

    private static final Statute LAW = Rules.of("US-IN", "Access to Public Records Act")
            .cited("Ind. Code 5-14-3-9(b),(c)", "https://iga.in.gov/laws/current/ic/titles/5")
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "memory",
                    "memory of statute text; secondary list telemessage.com agrees on the number")
            .keeping(HOLIDAYS::days)
            .determination(calendarDays(7)
                    .meaning("A written request is answered within seven days of receipt; an acknowledgment is an "
                            + "answer, and records follow within a reasonable time."))
            .where(ACKNOWLEDGMENT_ANSWERS, SILENCE_OPENS_APPEAL, SILENCE_LETS_US_SUE)
            .silenceIsDenial(thatDay()
                    .meaning("A written request counts as denied when seven days have elapsed from its receipt."))
            .refusalInPersonIsDenial(
                    hours(24)
                            .under("Ind. Code 5-14-3-9(b)")
                            .meaning(
                                    "Asked in person or by phone, the request counts as denied 24 hours after an employee refuses."))
            .appealWindow(calendarDays(30)
                    .under("Ind. Code 5-14-5-7")
                    .meaning("A complaint to the Public Access Counselor is filed within 30 days of the denial."))
            .appealDecision(calendarDays(30)
                    .under("Ind. Code 5-14-5-9")
                    .meaning("The counselor gives an advisory opinion within 30 days."))
            .suitFrom(calendarDays(1).meaning("Once the time has passed without an answer, we may sue."))
            .appealsGoTo("Public Access Counselor (advisory) or court")
            .note("Written request (mail, fax, e-mail): deemed denied when 7 days have elapsed from "
                    + "receipt. In person or by phone: 24 HOURS after an employee refuses. A response is an "
                    + "acknowledgment; production within a reasonable time (5-14-3-3(b)).")
            .note("Silence: deemed denial after 7 days (24 hours in person).")
            .note("Holidays (confidence medium): in.gov/spd schedule (via vacanza): Lincoln kept the Friday "
                    + "after Thanksgiving, Washington around Christmas.")
            .law();

    private Indiana() {}

    public static Statute law() {
        return LAW;
    }
}
