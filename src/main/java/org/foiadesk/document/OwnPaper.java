package org.foiadesk.document;

import java.time.LocalDate;

/**
 * A paper that the desk makes itself.
 *
 * @param eventSeq the entry of the request that it belongs to
 * @param name with its ending
 */
public record OwnPaper(
        String number,
        int eventSeq,
        PaperKind kind,
        LocalDate letterDate,
        String name,
        String description,
        byte[] bytes) {}
