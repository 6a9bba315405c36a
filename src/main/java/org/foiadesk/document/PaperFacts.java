package org.foiadesk.document;

import java.time.LocalDate;
import java.util.Optional;
import org.foiadesk.platform.Form;
import org.jspecify.annotations.Nullable;

/** What people say about a paper. */
record PaperFacts(
        PaperKind kind, String description, @Nullable LocalDate letterDate) {

    private static final int LONGEST = 2_000;

    static PaperFacts of(Form form, LocalDate today) {
        return new PaperFacts(
                form.choice("kind", PaperKind.class).orElse(PaperKind.OTHER),
                form.lines("description", "The description", LONGEST),
                form.date("letterDate", "The date on the letter", today).orElse(null));
    }

    /** The event it hangs on, as a form names it. */
    static @Nullable Integer event(Form form) {
        return form.typed("event").matches("[0-9]{1,9}") ? Integer.valueOf(form.typed("event")) : null;
    }

    /** As counted by hand; empty is not counted. */
    static Optional<Integer> pages(Form form) {
        String typed = form.typed("pages").strip().replace(",", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("[0-9]{1,7}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > 1_000_000) {
            form.wrong("pages", "The number of pages is not a number. Count them, or leave it empty.");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(typed));
    }
}
