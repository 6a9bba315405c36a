package org.foiadesk.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foiadesk.event.Dated;

/** A request's event rows in order of recording, and the hash at their head. Only ever added to. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class Chain {

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    List<EventRow> events = new ArrayList<>();

    int seq;
    byte[] head = Link.first();

    @Column(name = "last_event_at")
    Instant lastEventAt;

    EventRow append(FoiaRequest request, Dated event, Recording by) {
        EventRow row = EventRow.linked(request, event, by);
        events.add(row);
        seq = row.seq;
        head = row.hash;
        lastEventAt = by.at();
        return row;
    }

    List<Dated> dated() {
        return events.stream().map(EventRow::dated).toList();
    }

    List<Entry> entries() {
        return events.stream().map(EventRow::entry).toList();
    }

    boolean holds(UUID once) {
        return events.stream().anyMatch(row -> row.once.equals(once));
    }
}
