package org.foiadesk.reminder;

import java.util.List;

/**
 * The dates of one mail, soonest first. However many they are, the mail can be written and read: the first are said in
 * full, those that follow in a line each, the rest as a number.
 *
 * @param more "and 120 more on your desk"; empty where none is left out
 */
record DateList(int size, List<DateLine> full, List<DateLine> brief, String more) {

    private static final int IN_FULL = 40;
    static final int NAMED = 500;

    /** @param left how many more there are than those lines */
    static DateList of(List<DateLine> lines, int left) {
        int full = Math.min(IN_FULL, lines.size());
        return new DateList(
                lines.size() + left,
                lines.subList(0, full),
                lines.subList(full, lines.size()),
                left == 0 ? "" : "and " + left + " more on your desk");
    }
}
