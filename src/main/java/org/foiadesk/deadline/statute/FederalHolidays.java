package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;
import static org.foiadesk.deadline.Holiday.on;
import static org.foiadesk.deadline.Holiday.onLast;

import java.util.List;
import org.foiadesk.deadline.Holiday;
import org.foiadesk.deadline.Holiday.Observance;
import org.foiadesk.deadline.WorkingDays;

/** The legal public holidays of 5 U.S.C. 6103(a), and the days that are none though offices were closed. */
final class FederalHolidays {
    static final Holiday WASHINGTONS_BIRTHDAY = on(3, MONDAY, FEBRUARY, "Washington's Birthday");
    // Pub. L. 117-17, signed June 17, 2021; first kept the next day.
    static final Holiday JUNETEENTH =
            on(JUNE, 19, "Juneteenth National Independence Day").since(2021);
    static final Holiday COLUMBUS_DAY = on(2, MONDAY, OCTOBER, "Columbus Day");
    static final Holiday VETERANS_DAY = on(NOVEMBER, 11, "Veterans Day");

    static final List<Holiday> ALL = List.of(
            on(JANUARY, 1, "New Year's Day"),
            on(3, MONDAY, JANUARY, "Birthday of Martin Luther King, Jr."),
            WASHINGTONS_BIRTHDAY,
            onLast(MONDAY, MAY, "Memorial Day"),
            JUNETEENTH,
            on(JULY, 4, "Independence Day"),
            on(1, MONDAY, SEPTEMBER, "Labor Day"),
            COLUMBUS_DAY,
            VETERANS_DAY,
            on(4, THURSDAY, NOVEMBER, "Thanksgiving Day"),
            on(DECEMBER, 25, "Christmas Day"));

    /** Saturday to Friday: 5 U.S.C. 6103(b)(1); Sunday to Monday: E.O. 11582, section 3(a). */
    static final WorkingDays CALENDAR = WorkingDays.leavingOut(Observance.FRIDAY_OR_MONDAY, ALL);

    /** Given for pay and leave by E.O. 11582 and 5 U.S.C. 6103(b); 6103(a), on which the Act counts, stays as it is. */
    static final String[] CLOSED_BY_ORDER = {
        "2001-12-24", "2003-12-26", "2004-06-11", "2007-01-02", "2007-12-24", "2008-12-26", "2009-12-24", "2012-12-24",
        "2014-12-26", "2018-12-05", "2018-12-24", "2019-12-24", "2020-12-24", "2024-12-24", "2025-01-09", "2025-12-24",
        "2025-12-26"
    };

    /** 5 U.S.C. 6103(c): the weekdays among them that are not Dr. King's birthday too. */
    static final String[] INAUGURATIONS = {
        "2005-01-20", "2009-01-20", "2017-01-20", "2021-01-20", "2033-01-20", "2037-01-20"
    };

    private FederalHolidays() {}
}
