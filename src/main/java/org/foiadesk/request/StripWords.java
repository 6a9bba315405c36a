package org.foiadesk.request;

import java.time.LocalDate;
import java.util.List;

/** What a strip says; dates by hand, because a formatter is ten times slower and a list has fifty strips. */
final class StripWords {
    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private StripWords() {}

    /** The whole strip in a sentence without a full stop. */
    static String says(List<StripDay> days, LocalDate today, boolean late) {
        StripDay last = days.get(days.size() - 1);
        String on = weekday(last.on()) + " " + last.on().getYear();
        String counted = days(counted(days, today)) + " counted";
        if (!last.due()) {
            return "paused since " + on + ", " + counted;
        }
        return late && last.on().isBefore(today)
                ? "late since " + on
                : counted + " of " + last.count() + due(last.on(), today) + on;
    }

    private static String due(LocalDate due, LocalDate today) {
        if (due.equals(today)) {
            return "; due today, ";
        }
        return due.isBefore(today) ? "; was due " : "; due ";
    }

    /** Today's own day is not over. */
    private static int counted(List<StripDay> days, LocalDate today) {
        int i = days.size() - 1;
        while (i >= 0 && !days.get(i).on().isBefore(today)) {
            i--;
        }
        return i < 0 ? 0 : days.get(i).count();
    }

    /** The name over a day of the large strip; empty for a day without one. */
    static String name(StripDay day, LocalDate today) {
        return switch (day.kind()) {
            case START -> day.name().isEmpty() ? "day " + day.count() : day.name();
            case PAUSED -> or(day.name(), "paused");
            case EXTENSION -> "extension" + after(", ", small(day.name()));
            case HOLIDAY, BREAK -> day.name();
            case DUE -> day.on().equals(today) ? "due today" : "due " + weekday(day.on());
            case COUNTED, WEEKEND, LATE -> "";
        };
    }

    static String tip(StripDay day, LocalDate today) {
        return weekday(day.on()) + (day.on().equals(today) ? ", today: " : ": ") + what(day);
    }

    private static String what(StripDay day) {
        String number = "day " + day.count();
        return switch (day.kind()) {
            case START -> or(day.name(), "start") + ", " + number;
            case COUNTED -> number;
            case WEEKEND -> or(day.name(), "weekend") + ", not counted";
            case HOLIDAY -> or(day.name(), "holiday") + ", not counted";
            case PAUSED -> "paused" + after(": ", day.name());
            case EXTENSION -> number + ", by extension";
            case DUE -> number + ", due";
            case LATE -> "late";
            case BREAK -> day.name() + " left out here";
        };
    }

    /** "17 Mar". */
    static String date(LocalDate on) {
        return on.getDayOfMonth() + " " + MONTHS[on.getMonthValue() - 1];
    }

    /** "Tue 17 Mar". */
    private static String weekday(LocalDate on) {
        return WEEKDAYS[on.getDayOfWeek().getValue() - 1] + " " + date(on);
    }

    private static String days(int n) {
        return n == 1 ? "1 day" : n + " days";
    }

    private static String or(String name, String otherwise) {
        return name.isEmpty() ? otherwise : name;
    }

    private static String after(String mark, String name) {
        return name.isEmpty() ? "" : mark + name;
    }

    private static String small(String name) {
        return name.isEmpty() ? "" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
