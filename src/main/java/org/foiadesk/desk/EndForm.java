package org.foiadesk.desk;

import java.time.LocalDate;
import org.foiadesk.platform.Form;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to end a number or a day off.
 *
 * @param of the number's or day's id; 0 where nothing was typed
 * @param last the last day of requests that a number still governs; null takes it back for all
 */
record EndForm(
        String kind,
        long of,
        String reason,
        String typedLast,
        @Nullable LocalDate last,
        String reasonWrong,
        String lastWrong) {

    static final EndForm BLANK = new EndForm("", 0, "", "", null, "", "");

    static EndForm of(String kind, long id, Form form, LocalDate today) {
        String reason = form.reason("reason");
        LocalDate last = form.date("last", "The last day", today).orElse(null);
        return new EndForm(kind, id, reason, form.typed("last"), last, form.problem("reason"), form.problem("last"));
    }

    boolean right() {
        return reasonWrong.isEmpty() && lastWrong.isEmpty();
    }

    boolean isOf(String otherKind, long id) {
        return of == id && kind.equals(otherKind);
    }

    public boolean typed() {
        return of != 0;
    }
}
