package org.foiadesk.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts names over their days in three rows, each in the lowest one where it touches no other name and no line crosses
 * a name. What finds no room is left out: the day's tip has it. The due day and today come first and always find it.
 */
final class StripLabels {
    private static final int ROWS = 3;
    private static final int LOWEST = 38;
    private static final int ROW = 14;
    private static final int GAP = 8;

    /** {@code x} is the middle of its day; the text begins a little before it. */
    record Label(String kind, int x, String text) {
        int begin() {
            return x - 2;
        }

        int end() {
            return begin() + wide(text);
        }

        private int rank() {
            return kind.equals(NAME) ? 1 : 0;
        }
    }

    static final String NAME = "name";

    private record Placed(Label label, int row) {
        boolean crossedAt(int x, int from) {
            return row < from && x >= label.begin() - GAP / 2 && x <= label.end() + GAP / 2;
        }

        boolean touches(Label other) {
            return other.begin() < label.end() + GAP && label.begin() < other.end() + GAP;
        }
    }

    private final List<Placed> placed = new ArrayList<>();

    StripLabels(List<Label> labels) {
        labels.stream()
                .sorted(Comparator.comparingInt(Label::rank)
                        .thenComparing(Comparator.comparingInt(Label::x).reversed()))
                .forEach(this::place);
    }

    /** A text's width at 11 pixels in the widest of our faces. */
    static int wide(String text) {
        return text.length() * 13 / 2;
    }

    List<Strip.Note> notes() {
        return placed.stream()
                .map(p ->
                        new Strip.Note(p.label.kind(), p.label.begin(), LOWEST - p.row * ROW, "start", p.label.text()))
                .toList();
    }

    /** An SVG path. */
    String leaders() {
        StringBuilder lines = new StringBuilder();
        placed.stream().filter(p -> p.row > 0).forEach(p -> lines.append('M')
                .append(p.label.x())
                .append(' ')
                .append(LOWEST + 4 - p.row * ROW)
                .append('V')
                .append(LOWEST + 6));
        return lines.toString();
    }

    int end() {
        return placed.stream().mapToInt(p -> p.label.end()).max().orElse(0);
    }

    private void place(Label label) {
        int row = 0;
        while (row < ROWS && !free(label, row)) {
            row++;
        }
        if (row < ROWS) {
            placed.add(new Placed(label, row));
        }
    }

    private boolean free(Label label, int row) {
        Placed here = new Placed(label, row);
        return placed.stream()
                .noneMatch(other -> (other.row == row && other.touches(label))
                        || other.crossedAt(label.x(), row)
                        || here.crossedAt(other.label.x(), other.row));
    }
}
