package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;

/** Letters being written: each its writer's alone, until it goes out. */
@ApplicationScoped
class Drafts {

    private final Rows rows;
    private final Today today;

    Drafts(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    Optional<Draft> kept(FoiaRequest request, LetterKind kind, Viewer viewer) {
        return rows
                .read(
                        Drafts::draft,
                        "SELECT * FROM letter_draft WHERE request_id = ? AND person_id = ? AND kind = ?",
                        request.id(),
                        viewer.personId(),
                        kind.name())
                .stream()
                .findFirst();
    }

    /** The kinds of which a draft is kept. */
    List<LetterKind> kinds(FoiaRequest request, Viewer viewer) {
        return rows.read(
                row -> LetterKind.valueOf(row.getString(1)),
                "SELECT kind FROM letter_draft WHERE request_id = ? AND person_id = ? ORDER BY changed_at DESC",
                request.id(),
                viewer.personId());
    }

    void keep(FoiaRequest request, Draft draft, Viewer viewer) {
        discard(request, draft.kind(), viewer);
        rows.run(
                "INSERT INTO letter_draft (request_id, person_id, kind, address, from_desk, subject, body, detail,"
                        + " papers, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                request.id(),
                viewer.personId(),
                draft.kind().name(),
                draft.address(),
                draft.fromDesk(),
                draft.subject(),
                draft.text(),
                draft.detail(),
                draft.papers(),
                today.instant());
    }

    void discard(FoiaRequest request, LetterKind kind, Viewer viewer) {
        rows.run(
                "DELETE FROM letter_draft WHERE request_id = ? AND person_id = ? AND kind = ?",
                request.id(),
                viewer.personId(),
                kind.name());
    }

    static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                LetterKind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getBoolean("from_desk"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("detail"),
                Rows.numbers(row, "papers"));
    }
}
