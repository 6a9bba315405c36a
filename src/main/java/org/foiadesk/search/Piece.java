package org.foiadesk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A run of text, marked or not: the page writes each as text, whatever it holds. */
record Piece(String text, boolean marked) {

    /** Put by the database around what was found, and taken out of the text before: nobody types these. */
    static final char BEGINS = '\uE000';

    static final char ENDS = '\uE001';

    static List<Piece> of(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == BEGINS || c == ENDS) {
                add(pieces, run, c == ENDS);
            } else {
                run.append(c);
            }
        }
        add(pieces, run, false);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder run, boolean marked) {
        if (!run.isEmpty()) {
            pieces.add(new Piece(run.toString(), marked));
            run.setLength(0);
        }
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    static boolean anyMarked(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::marked);
    }
}
