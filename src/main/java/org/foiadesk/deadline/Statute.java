package org.foiadesk.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The public-records law that binds an agency: what it is called, where it is read, how sure we are of it, and the
 * deadlines it makes of what happened.
 */
public interface Statute {

    /** {@code US}, {@code US-CA}: the key under which agencies name their law. */
    String jurisdiction();

    /** "Freedom of Information Act". */
    String name();

    Citation citation();

    Confidence confidence();

    /** The day somebody last read our rules against the text. */
    LocalDate checkedOn();

    /** Where its facts were found. */
    String source();

    /** "found", "memory" or both: whether the text was read. */
    String verified();

    /** Its rules one by one, for a table that a lawyer reads. */
    List<Line> rules();

    /** Of its rules the one by which a request made on this day is answered; empty where it gives no number. */
    String answeredWithin(LocalDate made);

    /** What a reader should know of it beside its rules. */
    List<String> notes();

    /** False for a law that gives no number of days for its answer: it says so, and dates are set by hand. */
    boolean hasClock();

    Calendar calendar(Counting counting);

    /** All deadlines that follow, in the order they fell due; a pure function of its arguments. */
    List<Deadline> deadlines(List<Happening> happenings, Counting counting);

    record Citation(String text, String url) {}

    /**
     * @param number "10 working days"; empty where the law gives none
     * @param scope for which requests it stands; empty for all
     */
    record Line(
            Clause clause, String title, String number, String words, Citation citation, String scope, String doubt) {}

    enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /**
     * How days are counted for one request: its agency's own ways, and who asks.
     *
     * @param receivedOnWorkingDays what arrives on a day off is deemed received on the next working day
     * @param localBody a city, county, school or police department, where the law has another clock for these
     * @param zone where hours are counted
     * @param closed days on which this agency alone does not count, each with its name
     * @param own numbers in place of the law's
     */
    record Counting(
            boolean dayOfReceiptCounts,
            boolean routingInCalendarDays,
            boolean receivedOnWorkingDays,
            boolean localBody,
            Requester requester,
            ZoneId zone,
            Map<LocalDate, String> closed,
            List<OwnRule> own) {
        public static final Counting USUAL = new Counting(
                false, false, false, false, Requester.UNSAID, ZoneId.of("America/New_York"), Map.of(), List.of());

        /** What an agency's own regulations say of counting. */
        public Counting by(boolean dayOfReceipt, boolean routingByCalendar, boolean onWorkingDays, boolean local) {
            return new Counting(dayOfReceipt, routingByCalendar, onWorkingDays, local, requester, zone, closed, own);
        }

        public Counting askedBy(Requester who) {
            return new Counting(
                    dayOfReceiptCounts,
                    routingInCalendarDays,
                    receivedOnWorkingDays,
                    localBody,
                    who,
                    zone,
                    closed,
                    own);
        }

        public Counting in(ZoneId where) {
            return new Counting(
                    dayOfReceiptCounts,
                    routingInCalendarDays,
                    receivedOnWorkingDays,
                    localBody,
                    requester,
                    where,
                    closed,
                    own);
        }

        public Counting closedOn(Map<LocalDate, String> days) {
            return new Counting(
                    dayOfReceiptCounts,
                    routingInCalendarDays,
                    receivedOnWorkingDays,
                    localBody,
                    requester,
                    zone,
                    Map.copyOf(days),
                    own);
        }

        public Counting with(List<OwnRule> rules) {
            return new Counting(
                    dayOfReceiptCounts,
                    routingInCalendarDays,
                    receivedOnWorkingDays,
                    localBody,
                    requester,
                    zone,
                    closed,
                    List.copyOf(rules));
        }
    }

    /** Which days are working days, and the names of those that are not. */
    interface Calendar {
        boolean isWorkingDay(LocalDate day);

        /** The holiday's name, or empty for a day that is none (a weekend has no name of its own). */
        String holiday(LocalDate day);

        /** The day {@code n} working days after {@code from}; negative counts back; the day itself is day 0. */
        LocalDate plusWorkingDays(LocalDate from, int n);

        /** Working days in {@code (from, to]}; negative when {@code to} is earlier. */
        int workingDaysBetween(LocalDate from, LocalDate to);
    }
}
