package org.foiadesk.document;

import java.util.List;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;

/** One paper, to be described, replaced or removed. */
record DocumentPage(
        String number,
        PaperRow paper,
        String name,
        List<Option> kinds,
        String description,
        String letterDate,
        String pages,
        int version,
        String nameWrong,
        String descriptionWrong,
        String letterDateWrong,
        String pagesWrong,
        String fileWrong) {

    static DocumentPage of(Document document, PaperRow paper, Form form) {
        return new DocumentPage(
                document.request.number(),
                paper,
                form.typed("name"),
                Option.of(
                        PaperKind.class,
                        PaperKind::word,
                        form.choice("kind", PaperKind.class).orElse(document.kind)),
                form.typed("description"),
                form.typed("letterDate"),
                form.typed("pages"),
                document.version,
                form.problem("name"),
                form.problem("description"),
                form.problem("letterDate"),
                form.problem("pages"),
                form.problem("files"));
    }
}
