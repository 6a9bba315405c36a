package org.foiadesk.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.document.FileName;
import org.foiadesk.jail.Enclosed;

/** Writes letters, what they enclose, and where they are. The same for the pages' login and the jobs'. */
final class Binder {

    private static final String LETTER = """
            INSERT INTO letter (once, direction, way, on_day, dated_at, arrived_at, from_name, from_address, to_line,
              cc_line, forwarded_by, subject, thread, text, html, headers, message_id, refs, remarks, automatic, brought_by)
            VALUES (?, ?, ?, CAST(? AS date), CAST(? AS timestamptz), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              CAST(? AS text), ?, ?, ?, CAST(? AS bigint)) RETURNING id
            """;
    private static final String ENCLOSURE = """
            INSERT INTO enclosure (letter_id, n, name, original, type, within, inline, size, sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PAPER = """
            INSERT INTO document (id, request_id, once, kind, name, original_name, description, letter_date, size, sha256,
              uploaded_by, uploaded_at)
            SELECT p.document_id, p.request_id, gen_random_uuid(), ?, e.name, e.original, ?, l.on_day, e.size, e.sha256,
              CAST(? AS bigint), ?
            FROM letter_paper p JOIN enclosure e ON e.letter_id = p.letter_id AND e.n = p.n JOIN letter l ON l.id = e.letter_id
            WHERE p.letter_id = ? AND p.request_id = ?
              AND NOT EXISTS (SELECT FROM document d WHERE d.id = p.document_id)
            """;
    private static final int MOST_TEXT = 15_000_000;

    private Binder() {}

    static long write(Connection on, LetterText letter) {
        return Rows.number(
                on,
                LETTER,
                letter.once(),
                letter.direction().name(),
                letter.way().name(),
                letter.on().orElse(null),
                letter.datedAt().map(at -> at.atOffset(java.time.ZoneOffset.UTC)),
                letter.arrivedAt(),
                Text.oneLine(letter.from().name(), 500),
                Text.oneLine(letter.from().address(), 500),
                Text.fit(letter.to(), 20_000),
                Text.fit(letter.cc(), 20_000),
                Text.oneLine(letter.forwardedBy(), 500),
                Text.oneLine(letter.subject(), 2_000),
                Text.fit(Text.thread(letter.subject()), 2_000),
                Text.fit(letter.text(), MOST_TEXT),
                Text.fit(letter.html(), MOST_TEXT),
                Text.fit(letter.headers(), 2_000_000),
                letter.messageId().map(id -> Text.fit(id, 1_000)),
                letter.references().stream().map(id -> Text.fit(id, 1_000)).toList(),
                letter.remarks().stream().map(remark -> Text.fit(remark, 1_000)).toList(),
                letter.automatic(),
                letter.broughtBy());
    }

    static void enclose(Connection on, long letter, List<Enclosed> files) {
        int n = 0;
        for (Enclosed file : files) {
            n++;
            FileName name = FileName.of(file.name());
            Rows.run(
                    on,
                    ENCLOSURE,
                    letter,
                    n,
                    Text.fit(name.shown(), 300),
                    Text.fit(name.original(), 5_000),
                    Text.oneLine(file.type(), 300),
                    Text.oneLine(file.within(), 1_000),
                    file.inline(),
                    file.size(),
                    HexFormat.of().parseHex(file.sha256()));
            bytes(on, letter, n, file);
        }
    }

    private static void bytes(Connection on, long letter, int n, Enclosed file) {
        try (InputStream bytes = Files.newInputStream(file.bytes())) {
            byte[] row = bytes.readNBytes(MailShelf.ROW);
            for (int part = 0; row.length > 0; part++) {
                Rows.run(
                        on,
                        "INSERT INTO enclosure_chunk (letter_id, n, part, bytes) VALUES (?, ?, ?, ?)",
                        letter,
                        n,
                        part,
                        row);
                row = bytes.readNBytes(MailShelf.ROW);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False where it is there already. What it encloses becomes papers of the request, or comes back among them. */
    static boolean file(Connection on, long letter, long request, String why, OptionalLong by, Instant at) {
        int filed = Rows.run(
                on,
                "INSERT INTO letter_on (letter_id, request_id, why, filed_by, filed_at)"
                        + " VALUES (?, ?, ?, CAST(? AS bigint), ?) ON CONFLICT DO NOTHING",
                letter,
                request,
                why,
                by,
                at);
        if (filed == 1) {
            papers(on, letter, request, by, at);
        }
        return filed == 1;
    }

    private static void papers(Connection on, long letter, long request, OptionalLong by, Instant at) {
        Rows.run(
                on,
                "UPDATE document SET removed_at = NULL, removed_by = NULL FROM letter_paper p"
                        + " WHERE p.document_id = document.id AND p.letter_id = ? AND p.request_id = ?",
                letter,
                request);
        int added = Rows.run(
                on,
                "INSERT INTO letter_paper (letter_id, n, request_id, document_id)"
                        + " SELECT letter_id, n, ?, nextval('document_id') FROM enclosure WHERE letter_id = ? AND size > 0"
                        + " AND NOT (inline AND type LIKE 'image/%' AND size < 20000)"
                        + " ORDER BY n ON CONFLICT (letter_id, n, request_id) DO NOTHING",
                request,
                letter);
        if (added > 0) {
            added(on, letter, request, by, at);
        }
    }

    private static void added(Connection on, long letter, long request, OptionalLong by, Instant at) {
        String subject = Rows.first(on, row -> row.getString(1), "SELECT subject FROM letter WHERE id = ?", letter)
                .orElse("");
        String from = Text.oneLine(subject.isEmpty() ? "Came with a letter." : "Came with “" + subject + "”.", 1_000);
        Rows.run(on, PAPER, "OTHER", from, by, at, letter, request);
        Rows.run(on, """
                INSERT INTO document_chunk (document_id, n, request_id, bytes)
                SELECT p.document_id, c.part, p.request_id, c.bytes FROM letter_paper p
                JOIN enclosure_chunk c ON c.letter_id = p.letter_id AND c.n = p.n
                WHERE p.letter_id = ? AND p.request_id = ? ON CONFLICT DO NOTHING""", letter, request);
        if (by.isPresent()) {
            Rows.run(on, """
                    INSERT INTO document_deed (document_id, request_id, deed, done_by, done_at, details)
                    SELECT p.document_id, p.request_id, 'ADDED', ?, ?, 'came with a letter' FROM letter_paper p
                    WHERE p.letter_id = ? AND p.request_id = ?""", by.getAsLong(), at, letter, request);
        }
    }

    /** Taken off, not thrown away: its papers there lie among the removed ones. */
    static Optional<Long> takeOff(Connection on, long letter, long request, long by, Instant at) {
        Optional<Long> off = Rows.first(
                on,
                row -> row.getLong(1),
                "UPDATE letter_on SET off_at = ?, off_by = ? WHERE letter_id = ? AND request_id = ? AND off_at IS NULL"
                        + " RETURNING id",
                at,
                by,
                letter,
                request);
        if (off.isPresent()) {
            Rows.run(
                    on,
                    "UPDATE document SET removed_at = ?, removed_by = ? FROM letter_paper p WHERE p.document_id = document.id"
                            + " AND p.letter_id = ? AND p.request_id = ? AND removed_at IS NULL",
                    at,
                    by,
                    letter,
                    request);
        }
        return off;
    }
}
