package org.foiadesk.correspondence;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One fact of a letter on one request, every word finished.
 *
 * @param n its number beside its words, and the key that records it
 * @param said what became of it, or why it cannot be recorded now
 * @param records "Fee letter"
 * @param changeable whether it has a form
 */
record Fact(int n, Proposed from, State state, String said, String records, boolean changeable) {

    private static final int LAST_KEY = 9;

    /** What can be done with it. */
    enum State {
        READY,
        FILL,
        BARRED,
        ON_FILE,
        RECORDED,
        NOT_SO
    }

    public String id() {
        return from.id();
    }

    public String about() {
        return from.says().about().word();
    }

    public String sentence() {
        return from.says().sentence();
    }

    /** How a date was reckoned. */
    public String basis() {
        return from.says().basis();
    }

    public String quoted() {
        return from.quoted().stream().map(words -> "“" + words + "”").collect(Collectors.joining(", "));
    }

    /** "fee letter": what the button records. */
    public String deed() {
        return records.substring(0, 1).toLowerCase(Locale.ROOT) + records.substring(1);
    }

    public boolean inSubject() {
        return from.inSubject();
    }

    public boolean ready() {
        return state == State.READY;
    }

    public boolean fill() {
        return state == State.FILL;
    }

    /** Somebody said so or not so: it can be taken back. */
    public boolean answered() {
        return state == State.RECORDED || state == State.NOT_SO;
    }

    public boolean open() {
        return !answered() && state != State.ON_FILE;
    }

    public boolean keyed() {
        return ready() && n <= LAST_KEY;
    }
}
