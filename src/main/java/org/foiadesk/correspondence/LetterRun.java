package org.foiadesk.correspondence;

import java.util.ArrayList;
import java.util.List;

/** Letters that stand together in a list: one, or what one machine answered several times in a row. */
public record LetterRun(List<LetterRow> rows) {

    public LetterRun {
        rows = List.copyOf(rows);
    }

    static List<LetterRun> of(List<LetterRow> rows) {
        List<LetterRun> runs = new ArrayList<>();
        List<LetterRow> run = new ArrayList<>();
        for (LetterRow row : rows) {
            if (!run.isEmpty() && !goesOn(run.get(0), row)) {
                runs.add(new LetterRun(run));
                run.clear();
            }
            run.add(row);
        }
        if (!run.isEmpty()) {
            runs.add(new LetterRun(run));
        }
        return runs;
    }

    /** A letter that did not arrive is never folded: the next move is ours. */
    private static boolean goesOn(LetterRow first, LetterRow next) {
        return !first.ours()
                && !next.ours()
                && first.machine()
                && next.machine()
                && first.who().equals(next.who());
    }

    public boolean folded() {
        return rows.size() > 1;
    }

    public LetterRow newest() {
        return rows.get(0);
    }

    /** "3 automatic mails from Records Bot, the last Mon 16 Mar" */
    public String shown() {
        LetterRow newest = newest();
        return rows.size() + " automatic mails from " + newest.who() + ", the last " + newest.date();
    }
}
