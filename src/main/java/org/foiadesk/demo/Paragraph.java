package org.foiadesk.demo;

import java.util.ArrayList;
import java.util.List;

/** @param sum stands at the right, as in an order; empty in prose */
record Paragraph(List<Run> runs, String sum) {

    /** Words, or the code under which they were blacked out. */
    record Run(String words, boolean black) {}

    /** @param line prose with {@code [[codes]]}; what follows {@code ||} is a sum */
    static Paragraph of(String line) {
        String[] halves = line.split("\\|\\|", 2);
        List<Run> runs = new ArrayList<>();
        boolean black = false;
        for (String words : halves[0].strip().split("\\[\\[|]]", -1)) {
            if (!words.isEmpty()) {
                runs.add(new Run(words, black));
            }
            black = !black;
        }
        return new Paragraph(runs, halves.length > 1 ? halves[1].strip() : "");
    }
}
