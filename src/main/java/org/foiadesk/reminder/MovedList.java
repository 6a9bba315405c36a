package org.foiadesk.reminder;

import java.util.List;

/**
 * The requests of one mail whose dates moved, a line each; however many they are, the mail can be read.
 *
 * @param more "and 120 more on your desk"; empty where none is left out
 */
record MovedList(int size, List<MovedLine> lines, String more) {

    private static final int NAMED = 100;

    static MovedList of(List<MovedLine> all) {
        List<MovedLine> named = all.subList(0, Math.min(NAMED, all.size()));
        int left = all.size() - named.size();
        return new MovedList(all.size(), named, left == 0 ? "" : "and " + left + " more on your desk");
    }

    /** "Dates of 3 requests moved". */
    public String title() {
        return size == 1 ? "Dates of one request moved" : "Dates of " + size + " requests moved";
    }
}
