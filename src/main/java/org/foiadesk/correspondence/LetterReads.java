package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.SealedReads;

/** Whoever reads a letter of a sealed request is written down, with each such request that they see. */
@ApplicationScoped
class LetterReads {

    private static final String SEALED = "SELECT r.number FROM letter_on o JOIN request r ON r.id = o.request_id"
            + " WHERE o.letter_id = ? AND o.off_at IS NULL AND r.level = 'SEALED' ORDER BY r.id";

    private final LetterShelf shelf;
    private final SealedReads reads;

    LetterReads(LetterShelf shelf, SealedReads reads) {
        this.shelf = shelf;
        this.reads = reads;
    }

    void note(long letter, String what, Viewer viewer) {
        shelf.call(on -> Rows.list(on, row -> row.getString(1), SEALED, letter))
                .forEach(number -> reads.note(number, what + " " + letter, viewer));
    }
}
