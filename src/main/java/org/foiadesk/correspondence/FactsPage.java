package org.foiadesk.correspondence;

import java.util.List;

/** A letter's facts on the requests where it is, and its text with their words marked. */
record FactsPage(List<FactSheet> sheets, List<Marked.Piece> pieces) {

    static final FactsPage NONE = new FactsPage(List.of(), List.of());

    public boolean any() {
        return sheets.stream().anyMatch(FactSheet::any);
    }

    public boolean several() {
        return sheets.size() > 1;
    }

    public boolean keyed() {
        return sheets.stream()
                .anyMatch(sheet -> sheet.mayRecord() && sheet.facts().stream().anyMatch(Fact::keyed));
    }
}
