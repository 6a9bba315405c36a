package org.foiadesk.reminder;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.foiadesk.request.Due;
import org.jspecify.annotations.Nullable;

/** One reminder as a request's file shows it: when, to whom, of what, and what became of it. */
public record Told(String iso, String on, String whom, String what, String state, String reason) {

    static Told of(Tuple row, LocalDate today) {
        LocalDate fires = row.get("fires_on", LocalDate.class);
        String what = Matter.valueOf(row.get("kind", String.class)).word() + " "
                + Due.written(row.get("due_on", LocalDate.class), today) + ", "
                + Reminder.valueOf(row.get("rung", String.class)).word();
        return new Told(
                fires.toString(),
                Due.written(fires, today),
                row.get("name", String.class) + " ("
                        + Capacity.valueOf(row.get("capacity", String.class)).word() + ")",
                what,
                word(row.get("state", String.class), row.get("mail", String.class)),
                row.get("reason", String.class));
    }

    /** What became of a mail only its addressee and administrators see. */
    private static String word(String state, @Nullable String mail) {
        return switch (state) {
            case "PLANNED" -> "planned";
            case "MOOT" -> "not needed any more";
            case "OVERTAKEN" -> "left out";
            default -> mail == null ? "in the mail" : mailed(mail);
        };
    }

    private static String mailed(String mail) {
        return switch (mail) {
            case "SENT" -> "mailed";
            case "FAILED" -> "could not be mailed";
            default -> "waits to be mailed";
        };
    }
}
