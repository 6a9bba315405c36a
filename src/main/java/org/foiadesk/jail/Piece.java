package org.foiadesk.jail;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one part says to a reader: as plain text, as HTML (not yet cleaned), or as both.
 */
record Piece(String plain, String html) {

    static List<Piece> ofText(String plain) {
        return plain.isBlank() ? List.of() : List.of(new Piece(plain, ""));
    }

    static List<Piece> ofHtml(String html) {
        return html.isBlank() ? List.of() : List.of(new Piece("", html));
    }

    /** The plain words of the first that has them, the HTML of the last. */
    static List<Piece> either(List<List<Piece>> ways) {
        String plain = "";
        String html = "";
        for (List<Piece> way : ways) {
            String text = way.stream()
                    .map(Piece::plain)
                    .filter(said -> !said.isBlank())
                    .collect(Collectors.joining("\n"));
            String marked = way.stream()
                    .map(Piece::html)
                    .filter(said -> !said.isBlank())
                    .collect(Collectors.joining("\n"));
            plain = plain.isBlank() ? text : plain;
            html = marked.isBlank() ? html : marked;
        }
        return plain.isBlank() && html.isBlank() ? List.of() : List.of(new Piece(plain, html));
    }

    static String text(List<Piece> pieces) {
        String text = pieces.stream()
                .map(piece -> piece.plain().isBlank() ? Html.text(piece.html()) : piece.plain())
                .filter(said -> !said.isBlank())
                .map(said -> said.stripTrailing())
                .collect(Collectors.joining("\n\n"));
        return Limits.cut(Names.lines(text), Limits.TEXT);
    }

    static String html(List<Piece> pieces) {
        if (pieces.stream().allMatch(piece -> piece.html().isBlank())) {
            return "";
        }
        return pieces.stream()
                .map(piece -> piece.html().isBlank() ? Html.ofText(piece.plain()) : Html.clean(piece.html()))
                .collect(Collectors.joining("\n"));
    }
}
