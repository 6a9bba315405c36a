package org.foiadesk.request;

import java.time.Instant;
import org.foiadesk.event.Dated;

/** One line of what happened to a request: an event, and who recorded it when. */
public record Entry(Dated dated, long recordedBy, Instant recordedAt) {

    public int seq() {
        return dated.seq();
    }
}
