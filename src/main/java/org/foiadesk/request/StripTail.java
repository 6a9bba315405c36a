package org.foiadesk.request;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What followed a clock's last day up to today: days of being late, or of a pause that has not ended. */
final class StripTail {
    private final List<StripDay> days;
    private final StripDay last;
    private final StripDay.Kind kind;
    private final String name;

    private StripTail(List<StripDay> days) {
        this.days = new ArrayList<>(days);
        this.last = days.get(days.size() - 1);
        this.kind = last.due() ? StripDay.Kind.LATE : StripDay.Kind.PAUSED;
        this.name = last.kind() == StripDay.Kind.PAUSED ? last.name() : "";
    }

    /** Days without a due day at their end were stopped there by a question that is still open. */
    static List<StripDay> upTo(LocalDate today, List<StripDay> days, boolean late, int most) {
        StripDay last = days.get(days.size() - 1);
        return last.due() && !late ? days : new StripTail(days).grow(ChronoUnit.DAYS.between(last.on(), today), most);
    }

    /** Built with its break, for it may be years long. */
    private List<StripDay> grow(long length, int most) {
        int half = most / 2;
        if (length <= most) {
            add(1, length);
            return days;
        }
        add(1, half);
        days.add(StripDay.leftOut(last.on().plusDays(half + 1L), length - 2L * half, last.count()));
        add(length - half + 1, length);
        return days;
    }

    private void add(long first, long end) {
        for (long after = first; after <= end; after++) {
            LocalDate on = last.on().plusDays(after);
            boolean weekend = on.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            days.add(new StripDay(on, weekend ? StripDay.Kind.WEEKEND : kind, weekend ? "" : name, last.count()));
        }
    }
}
