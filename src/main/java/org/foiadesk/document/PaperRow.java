package org.foiadesk.document;

import java.util.List;

/** One paper as pages show it, every word finished. {@code older} are those it stands in place of, newest first. */
public record PaperRow(
        long id,
        String name,
        String originalName,
        String kind,
        String description,
        String size,
        String pages,
        String letterDate,
        String hash,
        String by,
        int eventSeq,
        boolean mayChange,
        List<PaperRow> older) {

    public String shortHash() {
        return hash.substring(0, 8);
    }

    /** Worth telling only where the name was changed. */
    public boolean renamed() {
        return !name.equals(originalName);
    }

    public boolean onEvent() {
        return eventSeq > 0;
    }
}
