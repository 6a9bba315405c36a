package org.foiadesk.desk;

import java.util.ArrayList;
import java.util.List;
import org.foiadesk.people.Moments;

/** A mail as a line of the list, and as a page of its own. */
record EnvelopeLine(
        String id,
        String title,
        String to,
        String state,
        String more,
        String put,
        String text,
        boolean failed,
        boolean mayRetry,
        boolean mayWithdraw) {

    static EnvelopeLine of(EnvelopeRow row, boolean administers, Moments moments) {
        return new EnvelopeLine(
                row.id().toString(),
                row.subject().isEmpty() ? "A mail to " + who(row) : row.subject(),
                to(row),
                (row.asks() ? "perhaps sent" : row.state().words()) + settled(row, moments),
                more(row, moments),
                moments.of(row.createdAt()),
                row.text(),
                row.failed(),
                administers && row.failed() && !row.held() && !row.asks(),
                administers && row.waits() && !row.byHand());
    }

    private static String who(EnvelopeRow row) {
        return row.name().isEmpty() ? "somebody who is not here" : row.name();
    }

    private static String to(EnvelopeRow row) {
        return row.address().isEmpty() ? "no address known" : row.address();
    }

    private static String settled(EnvelopeRow row, Moments moments) {
        return row.settledAt() == null ? "" : " " + moments.of(row.settledAt());
    }

    private static String more(EnvelopeRow row, Moments moments) {
        List<String> more = new ArrayList<>();
        if (!row.reason().isEmpty()) {
            more.add(row.reason());
        }
        if (row.waits() && row.address().isEmpty()) {
            more.add("It goes out once an address is known.");
        }
        if (row.waits() && row.attempts() > 0) {
            more.add("Next try " + moments.of(row.nextTryAt()) + ".");
        }
        if (row.attempts() > 1) {
            more.add("Tried " + row.attempts() + " times.");
        }
        if (row.ambiguous() > 0 && !row.byHand()) {
            more.add("It may have arrived more than once (" + row.ambiguous()
                    + "): no answer came after it was handed over.");
        }
        return String.join(" ", more);
    }
}
