package org.foiadesk.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.foiadesk.event.Event;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Log;
import org.jspecify.annotations.Nullable;

/** One demo request being told: each call is one event on the day it happened. */
record Case(FoiaRequest request, Log log, Viewer viewer) {

    Case then(LocalDate on, Event event) {
        return arrived(on, null, event);
    }

    Case arrived(LocalDate letter, @Nullable LocalDate arrived, Event event) {
        log.record(request.number(), event, letter, arrived, UUID.randomUUID(), viewer);
        return this;
    }
}
