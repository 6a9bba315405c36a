package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.FoiaRequest;
import org.jspecify.annotations.Nullable;

/** A request's letters, the newest first, in the caller's transaction and on the viewer's behalf. */
@ApplicationScoped
public class RequestLetters {

    static final int PAGE = 100;
    private static final int LATEST = 40;

    private static final String DAY = "coalesce(l.dated_at, CAST(l.on_day AS timestamptz), l.arrived_at)";
    private static final String ON_IT =
            "FROM letter_on o JOIN letter l ON l.id = o.letter_id WHERE o.request_id = ? AND o.off_at IS NULL";
    private static final String NEWEST_FIRST = " ORDER BY " + DAY + " DESC, l.id DESC LIMIT ?";

    /** Machines that answer each other crowd out nothing. */
    private static final String FEW_MACHINES = """
             AND (l.automatic <> 'AUTO_REPLY' OR l.id IN (
                SELECT m.id FROM letter_on n JOIN letter m ON m.id = n.letter_id
                WHERE n.request_id = ? AND n.off_at IS NULL AND m.automatic = 'AUTO_REPLY' ORDER BY m.id DESC LIMIT 20))
            """;

    private static final String BEFORE =
            " AND (" + DAY + ", l.id) < (SELECT " + DAY + ", l.id FROM letter l WHERE l.id = ?)";

    private final LetterShelf shelf;

    RequestLetters(LetterShelf shelf) {
        this.shelf = shelf;
    }

    /** The latest of them, as a request's file shows them; {@code all} counts those that it leaves out too. */
    public record Latest(List<LetterRun> runs, long all, boolean more) {}

    /** One page of all; {@code next} is the query of the page after it, or empty. */
    record Page(String number, String title, List<LetterRun> runs, String count, String next, boolean later) {}

    public Latest latest(FoiaRequest request, Viewer viewer) {
        return shelf.call(on -> {
            List<LetterRow> rows =
                    shelf.rows(on, viewer, ON_IT + FEW_MACHINES + NEWEST_FIRST, request.id(), request.id(), LATEST);
            long all = count(on, request);
            return new Latest(LetterRun.of(rows), all, all > rows.size());
        });
    }

    /** @param before the last letter of the page before this one; null for the first page */
    Page page(FoiaRequest request, @Nullable Long before, Viewer viewer) {
        return shelf.call(on -> {
            List<LetterRow> found = before == null
                    ? shelf.rows(on, viewer, ON_IT + NEWEST_FIRST, request.id(), PAGE + 1)
                    : shelf.rows(on, viewer, ON_IT + BEFORE + NEWEST_FIRST, request.id(), before, PAGE + 1);
            List<LetterRow> shown = found.stream().limit(PAGE).toList();
            long all = count(on, request);
            return new Page(
                    request.number(),
                    request.details().title(),
                    LetterRun.of(shown),
                    all == 1 ? "1 letter" : "%,d letters".formatted(all),
                    found.size() > PAGE ? "before=" + shown.get(PAGE - 1).id() : "",
                    before != null);
        });
    }

    private static long count(Connection on, FoiaRequest request) {
        return Rows.number(on, "SELECT count(*) " + ON_IT, request.id());
    }
}
