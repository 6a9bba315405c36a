package org.foiadesk.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foiadesk.event.Dated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An event as it was recorded: never changed, linked to the one before it. */
@Entity
@Immutable
@Table(name = "event")
@IdClass(EventRow.Key.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate
public class EventRow {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    FoiaRequest request;

    @Id
    int seq;

    String kind;

    @Column(name = "occurred_on")
    LocalDate occurredOn;

    @Column(name = "arrived_on")
    @Nullable
    LocalDate arrivedOn;

    String facts;

    @Column(name = "recorded_by")
    long recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    UUID once;
    byte[] previous;
    byte[] hash;

    /** Read once: a page asks for it again and again. */
    @Transient
    private @Nullable Dated dated;

    record Key(long request, int seq) implements Serializable {}

    protected EventRow() {}

    static EventRow linked(FoiaRequest request, Dated event, Recording by) {
        EventRow row = new EventRow();
        row.request = request;
        row.seq = event.seq();
        row.kind = event.event().kind().code();
        row.occurredOn = event.occurredOn();
        row.arrivedOn = event.arrivedOn();
        row.facts = Facts.written(event.event());
        row.recordedBy = by.personId();
        row.recordedAt = by.at();
        row.once = by.once();
        row.previous = request.chain.head;
        row.hash = row.link().hash();
        return row;
    }

    Link link() {
        return new Link(request.number, seq, kind, occurredOn, arrivedOn, facts, recordedBy, recordedAt, previous);
    }

    public Dated dated() {
        if (dated == null) {
            dated = new Dated(seq, occurredOn, arrivedOn, Facts.read(kind, facts));
        }
        return dated;
    }

    public Entry entry() {
        return new Entry(dated(), recordedBy, recordedAt);
    }

    public int seq() {
        return seq;
    }

    public long recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
