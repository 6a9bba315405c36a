package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.OptionalLong;
import org.foiadesk.event.Kind;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.foiadesk.request.Rights;

/** What people do with a letter: on a request, off it, aside. All of it can be undone. */
@ApplicationScoped
class Filer {

    private final LetterShelf shelf;
    private final Requests requests;
    private final Today today;

    Filer(LetterShelf shelf, Requests requests, Today today) {
        this.shelf = shelf;
        this.requests = requests;
        this.today = today;
    }

    static boolean may(Viewer viewer) {
        return viewer.mayFile();
    }

    FoiaRequest mine(String number, Viewer viewer) {
        FoiaRequest request = requests.byNumber(number, viewer);
        if (!new Rights(viewer, request).mayRecord(Kind.NOTED)) {
            throw new Refusal("Your role does not add letters. Ask the owner or an editor.");
        }
        return request;
    }

    /** On this request, and off that one; either may be empty. */
    void move(long letter, String to, String from, Viewer viewer) {
        long on = to.isEmpty() ? 0 : mine(to, viewer).id();
        long off = from.isEmpty() ? 0 : mine(from, viewer).id();
        shelf.call(database -> {
            insistOnSeeing(database, letter);
            if (on > 0) {
                String why = viewer.name() + " put it here.";
                Binder.file(database, letter, on, why, OptionalLong.of(viewer.personId()), today.instant());
            }
            if (off > 0 && off != on) {
                Binder.takeOff(database, letter, off, viewer.personId(), today.instant());
            }
            return true;
        });
    }

    /** Out of the way and not away: it stands folded on the inbox. */
    void aside(long letter, boolean aside, Viewer viewer) {
        shelf.call(database -> {
            insistOnSeeing(database, letter);
            return Rows.run(
                    database,
                    "UPDATE letter SET aside_at = CAST(? AS timestamptz), aside_by = CAST(? AS bigint) WHERE id = ?"
                            + " AND standing = 0",
                    aside ? today.instant() : null,
                    aside ? viewer.personId() : null,
                    letter);
        });
    }

    private static void insistOnSeeing(Connection database, long letter) {
        if (Rows.list(database, row -> 1, "SELECT 1 FROM letter WHERE id = ?", letter)
                .isEmpty()) {
            throw new NotFound();
        }
    }
}
