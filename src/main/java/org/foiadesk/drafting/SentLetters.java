package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.event.Filing;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.jspecify.annotations.Nullable;

/** The letters that went out. The request must have been asked for on the viewer's behalf. */
@ApplicationScoped
class SentLetters {

    private static final String SELECT = """
            SELECT s.*, o.state, o.next_try_at, o.settled_at, o.attempts, o.ambiguous, o.reply, o.reason,
              b.lasting, b.returned_to, b.said,
              EXISTS (SELECT FROM letter_on n JOIN letter l ON l.id = n.letter_id WHERE n.request_id = s.request_id
                AND n.off_at IS NULL AND l.direction = 'IN' AND l.automatic = '' AND l.arrived_at > s.written_at) AS heard
            FROM sent_letter s LEFT JOIN outbox o ON o.id = s.mail_id
            LEFT JOIN LATERAL (SELECT r.lasting, r.address AS returned_to, r.said FROM letter_return r
              WHERE r.message_id = s.message_id AND s.message_id <> ''
              ORDER BY r.lasting DESC, r.letter_id DESC LIMIT 1) b ON true
            """;

    private final Rows rows;
    private final Today today;

    SentLetters(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /** Where and how a letter went, and the entry it made. */
    record Trace(
            UUID id,
            UUID once,
            Filing.How way,
            int eventSeq,
            @Nullable UUID mail,
            String messageId) {}

    void add(FoiaRequest request, Draft draft, Trace trace, Viewer viewer) {
        rows.run(
                "INSERT INTO sent_letter (id, request_id, once, kind, way, event_seq, mail_id, message_id, address,"
                        + " from_desk, subject, body, detail, papers, written_by, written_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                trace.id(),
                request.id(),
                trace.once(),
                draft.kind().name(),
                trace.way().name(),
                trace.eventSeq(),
                trace.mail(),
                trace.messageId(),
                draft.address(),
                draft.fromDesk(),
                draft.subject(),
                draft.text(),
                draft.detail(),
                draft.papers(),
                viewer.personId(),
                today.instant());
    }

    Optional<SentLetter> submitted(FoiaRequest request, UUID once) {
        return one(SELECT + "WHERE s.request_id = ? AND s.once = ?", request.id(), once);
    }

    /** @throws NotFound when there is none on this request */
    SentLetter byId(FoiaRequest request, UUID id) {
        return one(SELECT + "WHERE s.request_id = ? AND s.id = ?", request.id(), id)
                .orElseThrow(NotFound::new);
    }

    /** On each request that it is about and that the viewer sees. */
    List<SentLetter> everywhere(UUID id) {
        return rows.read(SentLetters::letter, SELECT + "WHERE s.id = ? ORDER BY s.request_id", id);
    }

    /** Newest first. */
    List<SentLetter> of(FoiaRequest request) {
        return rows.read(
                SentLetters::letter, SELECT + "WHERE s.request_id = ? ORDER BY s.written_at DESC", request.id());
    }

    String number(SentLetter letter) {
        return rows.read(row -> row.getString(1), "SELECT number FROM request WHERE id = ?", letter.requestId())
                .get(0);
    }

    void undone(UUID id) {
        rows.run("UPDATE sent_letter SET undone_at = ? WHERE id = ?", today.instant(), id);
    }

    private Optional<SentLetter> one(String sql, Object... values) {
        return rows.read(SentLetters::letter, sql, values).stream().findFirst();
    }

    private static SentLetter letter(ResultSet row) throws SQLException {
        return new SentLetter(
                row.getObject("id", UUID.class),
                row.getLong("request_id"),
                Filing.How.valueOf(row.getString("way")),
                row.getInt("event_seq"),
                row.getString("message_id"),
                Drafts.draft(row),
                row.getLong("written_by"),
                instant(row, "written_at"),
                row.getObject("undone_at") == null ? null : instant(row, "undone_at"),
                row.getBoolean("heard"),
                envelope(row),
                bounce(row));
    }

    private static Optional<SentLetter.Bounce> bounce(ResultSet row) throws SQLException {
        return row.getString("said") == null
                ? Optional.empty()
                : Optional.of(new SentLetter.Bounce(
                        row.getBoolean("lasting"), row.getString("returned_to"), row.getString("said")));
    }

    /** None for a letter that went another way than by mail. */
    private static Optional<SentLetter.Envelope> envelope(ResultSet row) throws SQLException {
        @Nullable UUID mail = row.getObject("mail_id", UUID.class);
        if (mail == null || row.getString("state") == null) {
            return Optional.empty();
        }
        return Optional.of(new SentLetter.Envelope(
                mail,
                row.getString("state"),
                instant(row, "next_try_at"),
                row.getObject("settled_at") == null ? null : instant(row, "settled_at"),
                row.getInt("attempts"),
                row.getInt("ambiguous"),
                row.getString("reply"),
                row.getString("reason")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
