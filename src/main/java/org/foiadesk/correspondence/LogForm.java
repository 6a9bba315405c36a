package org.foiadesk.correspondence;

import java.time.LocalDate;
import java.util.UUID;
import org.foiadesk.correspondence.LetterText.Direction;
import org.foiadesk.platform.Form;

/** What somebody writes down of a call, a paper letter, a portal note, a fax or a mail that they paste. */
record LogForm(UUID once, Way way, Direction direction, String who, String subject, LocalDate on, String text) {

    static LogForm of(Form form, LocalDate today) {
        Way way = Way.of(form.typed("way")).orElse(Way.PHONE);
        String who = form.line("who", way == Way.PHONE ? "Whom you spoke with" : "The name", 200);
        if (way == Way.PHONE && who.isBlank()) {
            form.wrong("who", "Say with whom you spoke: a name or an office.");
        }
        String text = form.lines("text", "The text", 200_000);
        if (way == Way.EMAIL && text.isBlank()) {
            form.wrong("text", "Paste the mail’s text.");
        }
        LocalDate on = form.date("on", "The date", today).orElse(today);
        if (on.isAfter(today)) {
            form.wrong("on", "That day is still to come. Type the day on which it was written or said.");
        }
        return new LogForm(
                form.once(),
                way,
                form.choice("direction", Direction.class).orElse(Direction.IN),
                who,
                form.line("subject", "The subject", 300),
                on,
                text);
    }
}
