package org.foiadesk.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.foiadesk.event.TrackingNumber;

/** A number that somebody else gave the request. */
@Entity
@Table(name = "tracking_number")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class TrackingRow {

    @Id
    @GeneratedValue(generator = "tracking_id")
    @SequenceGenerator(name = "tracking_id", sequenceName = "tracking_id", allocationSize = 50)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    FoiaRequest request;

    @Enumerated(EnumType.STRING)
    TrackingNumber.Of kind;

    String value;

    protected TrackingRow() {}

    TrackingRow(FoiaRequest request, TrackingNumber number) {
        this.request = request;
        this.kind = number.of();
        this.value = number.number();
    }

    TrackingNumber number() {
        return new TrackingNumber(kind, value);
    }
}
