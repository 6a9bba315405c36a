package org.foiadesk.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.foiadesk.platform.Form;

/** "Remind me on": as it was typed, and what is wrong with it. {@code day} is empty when something is. */
record OwnForm(Optional<LocalDate> day, String typed, String wrong, String words, String typedNext, String wrongNext) {

    static OwnForm read(Form form, LocalDate today) {
        String words = form.line("words", "The note", 300);
        Optional<LocalDate> day = form.date("on", "The day", today);
        if (day.isEmpty()) {
            form.wrong("on", "Say the day: 12/1, +3w or 2026-12-01.");
        } else if (!day.get().isAfter(today)) {
            form.wrong("on", "Choose a day to come.");
        }
        return new OwnForm(
                day.filter(on -> form.sound()),
                form.typed("on"),
                form.sound() ? "" : form.problem("on") + form.problem("words"),
                words,
                "",
                "");
    }

    /** Of the other form of the page. */
    static OwnForm refused(String typed, String wrong) {
        return new OwnForm(Optional.empty(), "", "", "", typed, wrong);
    }
}
