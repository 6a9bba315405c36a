package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.foiadesk.correspondence.InboxPage.Waiting;
import org.foiadesk.correspondence.LetterPage.Guess;
import org.foiadesk.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Mail that is on no request, the newest first: what people wrote page by page, and what
 * machines wrote, to no request that anybody could guess, folded. */
@ApplicationScoped
class Inbox {

    static final int PAGE = 40;

    private static final String LOOSE = "FROM letter l WHERE l.standing = 0 AND l.aside_at IS ";
    private static final String GUESSED = "EXISTS (SELECT FROM letter_guess g WHERE g.letter_id = l.id)";
    private static final String PEOPLE = LOOSE + "NULL AND (l.automatic = '' OR " + GUESSED + ")";
    private static final String MACHINES = LOOSE + "NULL AND l.automatic <> '' AND NOT " + GUESSED;
    private static final String ASIDE = LOOSE + "NOT NULL";

    private final LetterShelf shelf;
    private final NewLetters unopened;

    Inbox(LetterShelf shelf, NewLetters unopened) {
        this.shelf = shelf;
        this.unopened = unopened;
    }

    /**
     * @param before the last letter of the page before this one; null for the first page
     * @param brought mails that the viewer brought a moment ago
     * @param wrong what was wrong with what was just sent; empty where nothing was
     */
    InboxPage page(@Nullable Long before, List<Long> brought, String wrong, Viewer viewer) {
        return shelf.call(on -> {
            long last = before == null ? Long.MAX_VALUE : before;
            List<LetterRow> found = newest(on, viewer, PEOPLE + " AND l.id < ?", last, PAGE + 1);
            List<LetterRow> shown = found.stream().limit(PAGE).toList();
            return new InboxPage(
                    waiting(on, shown),
                    count(on, PEOPLE),
                    found.size() > PAGE ? "before=" + shown.get(PAGE - 1).id() : "",
                    before != null,
                    newest(on, viewer, MACHINES, PAGE),
                    count(on, MACHINES),
                    newest(on, viewer, ASIDE, PAGE),
                    unopened.all(viewer),
                    brought.stream()
                            .flatMap(id -> JustBrought.of(on, id).stream())
                            .toList(),
                    wrong,
                    Filer.may(viewer));
        });
    }

    private List<LetterRow> newest(Connection on, Viewer viewer, String from, Object... values) {
        return shelf.rows(on, viewer, from + " ORDER BY l.id DESC LIMIT ?", values);
    }

    private static long count(Connection on, String from) {
        return Rows.number(on, "SELECT count(*) " + from);
    }

    private static List<Waiting> waiting(Connection on, List<LetterRow> rows) {
        Map<Long, List<Guess>> guesses =
                LetterShelf.guesses(on, rows.stream().map(LetterRow::id).toList());
        return rows.stream()
                .map(row -> new Waiting(row, guesses.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
