package org.foiadesk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foiadesk.document.PaperKind;
import org.foiadesk.event.Event;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Log;
import org.jspecify.annotations.Nullable;

/**
 * One demo request being told: each call is one event on the day it happened, or a paper of the last of them.
 *
 * @param enclosures the story's papers, put on file when it is told
 */
record Case(FoiaRequest request, Log log, Viewer viewer, List<Enclosure> enclosures) {

    Case then(LocalDate on, Event event) {
        return arrived(on, null, event);
    }

    Case arrived(LocalDate letter, @Nullable LocalDate arrived, Event event) {
        log.record(request.number(), event, letter, arrived, UUID.randomUUID(), viewer);
        return this;
    }

    Case with(PaperKind kind, LocalDate on, String name, Sheet sheet) {
        int last = request.events().get(request.events().size() - 1).seq();
        enclosures.add(new Enclosure(request.number(), last, kind, on, name, sheet));
        return this;
    }
}
