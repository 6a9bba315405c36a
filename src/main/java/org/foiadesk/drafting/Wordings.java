package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;

/** Which wording a letter begins with: the newsroom's own for this law, its own for every law, or ours. */
@ApplicationScoped
class Wordings {

    /** In place of a law's code: the newsroom's own for every law. */
    static final String EVERYWHERE = "";

    private final Rows rows;
    private final Today today;

    Wordings(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /** The newsroom's own, with who wrote it when. */
    record Own(LetterKind kind, String jurisdiction, Wording wording, long changedBy, Instant changedAt) {}

    Wording of(LetterKind kind, String jurisdiction) {
        return own(kind, jurisdiction)
                .or(() -> own(kind, EVERYWHERE))
                .map(Own::wording)
                .orElseGet(() -> Shipped.of(kind, jurisdiction));
    }

    Optional<Own> own(LetterKind kind, String jurisdiction) {
        return rows
                .read(
                        Wordings::own,
                        "SELECT * FROM letter_wording WHERE kind = ? AND jurisdiction = ?",
                        kind.name(),
                        jurisdiction)
                .stream()
                .findFirst();
    }

    List<Own> all() {
        return rows.read(Wordings::own, "SELECT * FROM letter_wording ORDER BY kind, jurisdiction");
    }

    /** @throws Broken with what to mend; nothing is kept then */
    void keep(LetterKind kind, String jurisdiction, Wording wording, Viewer viewer) throws Broken {
        Boilerplate.of(wording.subject());
        Boilerplate.of(wording.text());
        rows.run(
                "INSERT INTO letter_wording VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (kind, jurisdiction) DO UPDATE SET"
                        + " subject = excluded.subject, body = excluded.body, changed_by = excluded.changed_by,"
                        + " changed_at = excluded.changed_at",
                kind.name(),
                jurisdiction,
                wording.subject(),
                wording.text(),
                viewer.personId(),
                today.instant());
    }

    boolean reset(LetterKind kind, String jurisdiction) {
        return rows.run("DELETE FROM letter_wording WHERE kind = ? AND jurisdiction = ?", kind.name(), jurisdiction)
                == 1;
    }

    private static Own own(ResultSet row) throws SQLException {
        return new Own(
                LetterKind.valueOf(row.getString("kind")),
                row.getString("jurisdiction"),
                new Wording(row.getString("subject"), row.getString("body")),
                row.getLong("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
