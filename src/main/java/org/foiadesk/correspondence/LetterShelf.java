package org.foiadesk.correspondence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.foiadesk.correspondence.LetterPage.Enclosure;
import org.foiadesk.correspondence.LetterPage.Guess;
import org.foiadesk.correspondence.LetterPage.Stand;
import org.foiadesk.correspondence.LetterPage.Undo;
import org.foiadesk.document.Size;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;

/** Letters as pages show them, asked for on the viewer's behalf in a transaction of theirs. */
@ApplicationScoped
public class LetterShelf {

    private static final String GUESSES = """
            SELECT g.letter_id, r.number, r.title, a.name AS agency, g.why FROM letter_guess g
            JOIN request r ON r.id = g.request_id JOIN agency a ON a.id = r.agency_id
            WHERE g.letter_id = ANY (?) ORDER BY g.letter_id, g.ord
            """;
    private static final String STANDS = """
            SELECT r.number, r.title, o.why FROM letter_on o JOIN request r ON r.id = o.request_id
            WHERE o.letter_id = ? AND (o.off_at IS NULL) = ? ORDER BY o.id
            """;

    private final AgroalDataSource pages;
    private final Today today;

    LetterShelf(AgroalDataSource pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    <T> T call(Function<Connection, T> work) {
        try (Connection on = pages.getConnection()) {
            return work.apply(on);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<LetterRow> rows(Connection on, Viewer viewer, String from, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = viewer.personId();
        System.arraycopy(values, 0, all, 1, values.length);
        return Rows.list(on, row -> LetterRow.of(row, today), "SELECT " + LetterRow.COLUMNS + " " + from, all);
    }

    /** By letter, the likeliest first. */
    static Map<Long, List<Guess>> guesses(Connection on, List<Long> letters) {
        Map<Long, List<Guess>> guesses = new HashMap<>();
        if (!letters.isEmpty()) {
            Rows.list(
                    on,
                    row -> guesses.computeIfAbsent(row.getLong(1), letter -> new ArrayList<>())
                            .add(guess(row)),
                    GUESSES,
                    letters);
        }
        return guesses;
    }

    private static Guess guess(ResultSet row) throws SQLException {
        return new Guess(
                row.getString("number"), row.getString("title"), row.getString("agency"), row.getString("why"));
    }

    static List<Stand> stands(Connection on, long letter, boolean still) {
        return Rows.list(
                on,
                row -> new Stand(row.getString("number"), row.getString("title"), row.getString("why")),
                STANDS,
                letter,
                still);
    }

    static List<Enclosure> files(Connection on, long letter) {
        return Rows.list(
                on,
                row -> new Enclosure(
                        row.getInt("n"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("size"),
                        new Size(row.getLong("size")).words(),
                        HexFormat.of().formatHex(row.getBytes("sha256"))),
                "SELECT n, name, type, size, sha256 FROM enclosure WHERE letter_id = ? ORDER BY n",
                letter);
    }

    /** @throws NotFound when there is none, or it is not for this viewer to see */
    LetterPage page(long id, Viewer viewer, Undo undo) {
        return call(on -> {
            LetterRow row = rows(on, viewer, "FROM letter l WHERE l.id = ?", id).stream()
                    .findFirst()
                    .orElseThrow(NotFound::new);
            boolean raw = !Rows.list(on, r -> 1, "SELECT 1 FROM mail WHERE letter_id = ? LIMIT 1", id)
                    .isEmpty();
            return Rows.first(
                            on,
                            letter -> new LetterPage(
                                    row,
                                    letter.getString("subject"),
                                    letter.getString("to_line"),
                                    letter.getString("cc_line"),
                                    letter.getString("from_address"),
                                    letter.getString("text"),
                                    letter.getString("headers"),
                                    Optional.ofNullable(letter.getString("message_id"))
                                            .orElse(""),
                                    Rows.texts(letter, "remarks"),
                                    stands(on, id, true),
                                    stands(on, id, false),
                                    guesses(on, List.of(id)).getOrDefault(id, List.of()),
                                    files(on, id),
                                    raw,
                                    Filer.may(viewer),
                                    undo),
                            "SELECT * FROM letter WHERE id = ?",
                            id)
                    .orElseThrow(NotFound::new);
        });
    }

    void seen(long id, Viewer viewer) {
        call(on -> Rows.run(
                on,
                "INSERT INTO letter_seen (letter_id, person_id, seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                id,
                viewer.personId(),
                today.instant()));
    }

    /** What was made a letter of this message, the viewer has read. */
    public void seenMail(long mail, Viewer viewer) {
        call(on -> Rows.run(
                on,
                "INSERT INTO letter_seen (letter_id, person_id, seen_at) SELECT letter_id, ?, ? FROM mail"
                        + " WHERE id = ? AND letter_id IS NOT NULL ON CONFLICT DO NOTHING",
                viewer.personId(),
                today.instant(),
                mail));
    }

    Optional<Enclosure> file(long letter, int n) {
        return call(
                on -> files(on, letter).stream().filter(file -> file.n() == n).findFirst());
    }
}
