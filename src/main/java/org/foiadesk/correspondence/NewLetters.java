package org.foiadesk.correspondence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Due;

/** Letters that came to requests the viewer owns or helps on, whatever their stage, and that the viewer has not opened. */
@ApplicationScoped
public class NewLetters {

    /** On today's page, and in the inbox. */
    private static final int FEW = 5;

    private static final int MANY = 100;
    private static final String UNOPENED = """
            SELECT l.id, l.subject, l.from_name, l.from_address, l.forwarded_by, l.on_day, l.arrived_at, l.automatic,
              r.number, r.title
            FROM request r JOIN letter_on o ON o.request_id = r.id AND o.off_at IS NULL JOIN letter l ON l.id = o.letter_id
            WHERE (r.owner_id = ? OR r.helpers @> ARRAY [CAST(? AS bigint)])
              AND l.direction = 'IN' AND l.automatic <> 'AUTO_REPLY'
              AND NOT EXISTS (SELECT FROM letter_seen s WHERE s.letter_id = l.id AND s.person_id = ?)
            ORDER BY l.arrived_at DESC, l.id DESC, r.id LIMIT ?
            """;

    private final AgroalDataSource pages;
    private final Today today;

    NewLetters(AgroalDataSource pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    /** One of them, every word finished. */
    public record Line(
            long id,
            String subject,
            String from,
            String iso,
            String on,
            String number,
            String title,
            String automatic) {}

    /** The latest few, and whether there are others. */
    public record Latest(List<Line> lines, boolean more) {}

    /** On the viewer's behalf, in a transaction of theirs. */
    public Latest of(Viewer viewer) {
        return of(viewer, FEW);
    }

    Latest all(Viewer viewer) {
        return of(viewer, MANY);
    }

    private Latest of(Viewer viewer, int most) {
        long me = viewer.personId();
        try (Connection on = pages.getConnection()) {
            List<Line> lines = Rows.list(on, this::line, UNOPENED, me, me, me, most + 1);
            return new Latest(lines.stream().limit(most).toList(), lines.size() > most);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                LetterRow.shown(row.getString("subject"), "No subject"),
                LetterRow.from(row),
                LetterRow.day(row, today).toString(),
                Due.written(LetterRow.day(row, today), today.date()),
                row.getString("number"),
                row.getString("title"),
                LetterRow.automatic(row.getString("automatic")));
    }
}
