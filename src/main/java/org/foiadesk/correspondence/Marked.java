package org.foiadesk.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foiadesk.reading.Words;

/** A letter's text, cut where the words of its facts begin and end. */
final class Marked {

    private Marked() {}

    /**
     * @param marked whether a fact was read from it
     * @param ends the numbers of the facts whose words end with it: "2" or "2, 3"
     */
    public record Piece(String text, boolean marked, String ends) {}

    private record Mark(int from, int to, int n) {}

    static List<Piece> of(String text, List<FactSheet> sheets) {
        List<Mark> marks = new ArrayList<>();
        for (FactSheet sheet : sheets) {
            sheet.facts().forEach(fact -> add(marks, fact.from(), fact.n(), text.length()));
            sheet.also().forEach(also -> also.from().forEach(one -> add(marks, one, 0, text.length())));
        }
        return cut(text, marks);
    }

    private static void add(List<Mark> marks, Proposed from, int n, int length) {
        for (Words words : from.inText()) {
            if (words.to() <= length) {
                marks.add(new Mark(words.from(), words.to(), n));
            }
        }
    }

    private static List<Piece> cut(String text, List<Mark> marks) {
        SortedSet<Integer> edges = new TreeSet<>();
        Map<Integer, SortedSet<Integer>> ends = new TreeMap<>();
        for (Mark mark : marks) {
            edges.add(mark.from());
            edges.add(mark.to());
            if (mark.n() > 0) {
                ends.computeIfAbsent(mark.to(), at -> new TreeSet<>()).add(mark.n());
            }
        }
        edges.add(text.length());
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int edge : edges) {
            if (edge > at) {
                pieces.add(piece(text, at, edge, marks, ends));
                at = edge;
            }
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, List<Mark> marks, Map<Integer, SortedSet<Integer>> ends) {
        boolean marked = marks.stream().anyMatch(mark -> mark.from() < to && from < mark.to());
        String numbers = String.join(
                ", ",
                ends.getOrDefault(to, new TreeSet<>()).stream()
                        .map(String::valueOf)
                        .toList());
        return new Piece(text.substring(from, to), marked, marked ? numbers : "");
    }
}
