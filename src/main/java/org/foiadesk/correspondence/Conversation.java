package org.foiadesk.correspondence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;

/** A request's mails as one conversation, in the caller's transaction and on the viewer's behalf. */
@ApplicationScoped
public class Conversation {

    private final AgroalDataSource pages;
    private final Today today;

    Conversation(AgroalDataSource pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    /** One mail of it; {@code from} is who wrote it. */
    public record Turn(String messageId, String subject, String from, String to) {}

    /** What people wrote, the oldest first; no answering machine's and no bounce. */
    public List<Turn> of(FoiaRequest request) {
        try (Connection on = pages.getConnection()) {
            return Rows.list(
                    on,
                    row -> new Turn(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                    "SELECT l.message_id, l.subject, l.from_address, l.to_line FROM letter l JOIN letter_on o"
                            + " ON o.letter_id = l.id AND o.off_at IS NULL WHERE o.request_id = ?"
                            + " AND l.message_id IS NOT NULL AND l.automatic = ''"
                            + " ORDER BY coalesce(l.dated_at, l.arrived_at), l.id",
                    request.id());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of ours that never left: its mark is that under which it was written down. */
    public void neverLeft(UUID once, FoiaRequest request, Viewer viewer) {
        try (Connection on = pages.getConnection()) {
            Rows.first(on, row -> row.getLong(1), "SELECT id FROM letter WHERE once = ?", once)
                    .ifPresent(letter -> Binder.takeOff(on, letter, request.id(), viewer.personId(), today.instant()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
