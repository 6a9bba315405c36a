package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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

    /** False for a law whose clock we do not know: it computes nothing and says so; dates are set by hand. */
    boolean hasClock();

    Calendar calendar(Counting counting);

    /** All deadlines that follow, in the order they fell due; a pure function of its arguments. */
    List<Deadline> deadlines(List<Happening> happenings, Counting counting);

    record Citation(String text, String url) {}

    enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /** An agency's own ways of counting, by its regulations or its calendar. */
    record Counting(boolean dayOfReceiptCounts, boolean routingInCalendarDays, Set<LocalDate> closed) {
        public static final Counting USUAL = new Counting(false, false, Set.of());
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
