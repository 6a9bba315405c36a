package org.foiadesk.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Due;

/** One letter in a list, every word finished. {@code automatic} says what machine wrote it; empty where a person did. */
public record LetterRow(
        long id,
        boolean ours,
        String who,
        String subject,
        String date,
        String way,
        String snippet,
        String files,
        String automatic,
        boolean doubtful,
        boolean unread,
        boolean aside) {

    static final String COLUMNS = """
            l.id, l.direction, l.way, l.from_name, l.from_address, l.to_line, l.subject, l.on_day, l.arrived_at, l.automatic, l.doubt,
            coalesce((SELECT p.name FROM person p WHERE p.id = l.brought_by AND lower(p.email) = lower(l.forwarded_by)),
                l.forwarded_by) AS forwarded_by, left(l.text, 600) AS beginning, l.aside_at IS NOT NULL AS aside,
            (SELECT count(*) FROM enclosure e WHERE e.letter_id = l.id) AS files,
            EXISTS (SELECT FROM letter_seen s WHERE s.letter_id = l.id AND s.person_id = ?) AS seen""";

    private static final int SNIPPET = 160;

    static LetterRow of(ResultSet row, Today today) throws SQLException {
        boolean ours = row.getString("direction").equals("OUT");
        int files = row.getInt("files");
        return new LetterRow(
                row.getLong("id"),
                ours,
                ours ? "To " + shown(row.getString("to_line"), "the agency") : from(row),
                shown(row.getString("subject"), "No subject"),
                Due.written(day(row, today), today.date()),
                Way.valueOf(row.getString("way")).word(),
                snippet(row.getString("beginning")),
                files == 0 ? "" : files == 1 ? "1 file" : files + " files",
                automatic(row.getString("automatic")),
                !row.getString("doubt").isEmpty(),
                !ours && !row.getBoolean("seen"),
                row.getBoolean("aside"));
    }

    /** Written by a machine that has nothing to say; what came back is not of these. */
    boolean machine() {
        return !automatic.isEmpty() && !automatic.equals(automatic("BOUNCE"));
    }

    static String from(ResultSet row) throws SQLException {
        String name = row.getString("from_name");
        String from = shown(name.isBlank() ? row.getString("from_address") : name, "Nobody is named");
        String by = row.getString("forwarded_by");
        return by.isEmpty() ? from : from + ", forwarded by " + by;
    }

    static LocalDate day(ResultSet row, Today today) throws SQLException {
        LocalDate on = row.getObject("on_day", LocalDate.class);
        return on != null
                ? on
                : row.getObject("arrived_at", OffsetDateTime.class)
                        .atZoneSameInstant(today.zone())
                        .toLocalDate();
    }

    static String automatic(String code) {
        return switch (code) {
            case "AUTO_REPLY" -> "Automatic reply";
            case "BOUNCE" -> "Not delivered";
            case "DELAY" -> "Delivery delayed";
            case "RECEIPT" -> "Receipt";
            default -> "";
        };
    }

    static String shown(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    private static String snippet(String beginning) {
        String line = Text.oneLine(beginning, 600);
        return line.length() > SNIPPET ? line.substring(0, SNIPPET - 1) + "…" : line;
    }
}
