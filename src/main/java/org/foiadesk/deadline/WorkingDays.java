package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Working days by arithmetic: the weekdays up to a day, less the weekdays off up to it, found in one sorted array.
 * Holidays are known from 1990 to 2120; outside these years only weekends are left out.
 */
public final class WorkingDays implements Statute.Calendar {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2120;
    /** Day 0 of {@code LocalDate.toEpochDay} is a Thursday; with this it is counted from a Monday. */
    private static final int TO_MONDAY = 3;

    private final Map<LocalDate, String> holidays;
    private final Map<LocalDate, String> doubts;
    private final Map<LocalDate, String> closed;
    private final long[] off;

    private WorkingDays(
            Map<LocalDate, String> holidays, Map<LocalDate, String> doubts, Map<LocalDate, String> closed, long[] off) {
        this.holidays = holidays;
        this.doubts = doubts;
        this.closed = closed;
        this.off = off;
    }

    public static WorkingDays leavingOut(Holiday.Observance observance, Holiday... rules) {
        return leavingOut(observance, List.of(rules));
    }

    /** Each holiday is kept as its own observance says, or else as this one. */
    public static WorkingDays leavingOut(Holiday.Observance observance, List<Holiday> rules) {
        var named = new HashMap<LocalDate, String>();
        var doubts = new HashMap<LocalDate, String>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (Holiday rule : rules) {
                if (rule.keptIn(year)) {
                    name(named, doubts, rule, rule.falls().apply(year), observance);
                }
            }
        }
        return new WorkingDays(Map.copyOf(named), Map.copyOf(doubts), Map.of(), weekdays(named.keySet()));
    }

    private static void name(
            Map<LocalDate, String> named,
            Map<LocalDate, String> doubts,
            Holiday rule,
            LocalDate day,
            Holiday.Observance observance) {
        LocalDate kept = rule.kept(day, observance);
        named.put(day, rule.name());
        if (!kept.equals(day)) {
            named.putIfAbsent(kept, rule.name() + " (observed)");
        }
        if (!rule.doubt().isEmpty()) {
            doubts.put(kept, rule.doubt());
        }
    }

    /** What is disputed about leaving this day out; empty where nothing is. */
    String doubt(LocalDate day) {
        return doubts.getOrDefault(day, "");
    }

    private static long[] weekdays(Set<LocalDate> days) {
        return days.stream()
                .mapToLong(LocalDate::toEpochDay)
                .filter(day -> !weekend(day))
                .sorted()
                .toArray();
    }

    /** This calendar with an agency's own closed days left out too. */
    WorkingDays closing(Map<LocalDate, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        long[] added = Arrays.stream(weekdays(more.keySet()))
                .filter(day -> Arrays.binarySearch(off, day) < 0)
                .toArray();
        long[] all = Arrays.copyOf(off, off.length + added.length);
        System.arraycopy(added, 0, all, off.length, added.length);
        Arrays.sort(all);
        var allClosed = new HashMap<>(closed);
        allClosed.putAll(more);
        return new WorkingDays(holidays, doubts, allClosed, all);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        long at = day.toEpochDay();
        return !weekend(at) && Arrays.binarySearch(off, at) < 0;
    }

    @Override
    public String holiday(LocalDate day) {
        return holidays.getOrDefault(day, closed.getOrDefault(day, ""));
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int n) {
        if (n == 0) {
            return from;
        }
        long start = from.toEpochDay();
        return n > 0
                ? nth(workingDaysThrough(start) + n, offThrough(start))
                : nth(workingDaysThrough(start - 1) + n + 1, 0);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) (workingDaysThrough(to.toEpochDay()) - workingDaysThrough(from.toEpochDay()));
    }

    /** The weekdays in {@code (after, through]} that are off, in order. */
    List<LocalDate> holidaysBetween(LocalDate after, LocalDate through) {
        int first = offThrough(after.toEpochDay());
        int end = Math.max(first, offThrough(through.toEpochDay()));
        return IntStream.range(first, end)
                .mapToObj(i -> LocalDate.ofEpochDay(off[i]))
                .toList();
    }

    /** Each round passes at least the days off that the last one found, so it ends on the first day of that rank. */
    private LocalDate nth(long rank, int offBefore) {
        int passed = offBefore;
        long day = weekday(rank + passed);
        for (int found = offThrough(day); found != passed; found = offThrough(day)) {
            passed = found;
            day = weekday(rank + passed);
        }
        return LocalDate.ofEpochDay(day);
    }

    private long workingDaysThrough(long day) {
        long monday = day + TO_MONDAY;
        return Math.floorDiv(monday, 7L) * 5 + Math.min(Math.floorMod(monday, 7L) + 1, 5) - offThrough(day);
    }

    private int offThrough(long day) {
        int at = Arrays.binarySearch(off, day);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private static long weekday(long rank) {
        return Math.floorDiv(rank - 1, 5L) * 7 + Math.floorMod(rank - 1, 5L) - TO_MONDAY;
    }

    private static boolean weekend(long day) {
        return Math.floorMod(day + TO_MONDAY, 7L) >= 5;
    }
}
