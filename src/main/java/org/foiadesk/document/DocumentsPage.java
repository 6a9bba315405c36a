package org.foiadesk.document;

import java.util.List;
import java.util.UUID;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;
import org.jspecify.annotations.Nullable;

/** All papers of a request, and the box to add more. {@code undo} is the paper that was just removed. */
record DocumentsPage(
        String number,
        String title,
        boolean mayAdd,
        Papers.Shelf shelf,
        Box box,
        @Nullable PaperRow undo) {

    /** The form for new papers, as it was filled in. */
    record Box(
            String once,
            List<Option> kinds,
            List<Option> events,
            String description,
            String letterDate,
            String filesWrong,
            String descriptionWrong,
            String letterDateWrong) {

        static Box of(Form form, List<Option> events) {
            return new Box(
                    UUID.randomUUID().toString(),
                    Option.of(
                            PaperKind.class,
                            PaperKind::word,
                            form.choice("kind", PaperKind.class).orElse(PaperKind.OTHER)),
                    events,
                    form.typed("description"),
                    form.typed("letterDate"),
                    form.problem("files"),
                    form.problem("description"),
                    form.problem("letterDate"));
        }
    }
}
