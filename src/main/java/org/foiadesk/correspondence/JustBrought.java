package org.foiadesk.correspondence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.foiadesk.correspondence.InboxPage.Arrived;

/** What became of a file that somebody brought a moment ago. */
final class JustBrought {

    private JustBrought() {}

    /** A pile's messages stand for it. */
    static List<Arrived> of(Connection on, long mail) {
        return Rows.list(
                on,
                row -> new Arrived(
                        LetterRow.shown(row.getString("subject"), row.getString("name")),
                        row.getLong("letter"),
                        sentence(row),
                        LetterShelf.stands(on, row.getLong("letter"), true)),
                "SELECT m.name, coalesce(l.id, 0) AS letter, coalesce(l.subject, '') AS subject, m.state, m.sentence,"
                        + " m.already FROM mail m LEFT JOIN letter l ON l.id = m.letter_id"
                        + " WHERE m.parent_id = ? OR (m.id = ? AND (m.form = 'MESSAGE' OR m.sentence <> ''"
                        + " OR m.state = 'KEPT')) ORDER BY m.id LIMIT 200",
                mail,
                mail);
    }

    private static String sentence(ResultSet row) throws SQLException {
        String said = row.getString("sentence");
        if (!said.isEmpty()) {
            return said;
        }
        if (row.getString("state").equals("KEPT")) {
            return "It is kept, and is still being read. Load this page again in a moment.";
        }
        boolean shown = row.getLong("letter") > 0;
        return row.getBoolean("already") && shown
                ? "It was here already, and is one letter."
                : shown ? "" : "It was kept and is with the people it is for.";
    }
}
