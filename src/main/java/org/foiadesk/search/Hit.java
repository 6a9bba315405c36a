package org.foiadesk.search;

import java.util.List;
import org.foiadesk.request.RequestRow;

/** A line of what was found: as the list shows it, and where the words stand. */
record Hit(RequestRow row, List<Piece> title, List<Piece> passage) {

    /** PostgreSQL leaves out of a headline what looks like markup; a title is shown as it is. */
    static Hit of(RequestRow row, Finds.Marked marked) {
        List<Piece> title = Piece.of(marked.title());
        List<Piece> passage = Piece.of(marked.passage());
        return new Hit(
                row,
                Piece.text(title).equals(row.title()) ? title : List.of(new Piece(row.title(), false)),
                Piece.anyMarked(passage) ? passage : List.of());
    }
}
