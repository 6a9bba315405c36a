package org.foiadesk.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foiadesk.agency.Agency;
import org.foiadesk.event.Dated;
import org.foiadesk.event.Event;
import org.foiadesk.event.History;
import org.foiadesk.event.Situation;
import org.foiadesk.event.TrackingNumber;
import org.foiadesk.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One records request to one agency. Every verb appends an event and derives stage, ball and dates anew; what the
 * stage does not allow is a {@link Refusal}.
 */
@Entity
@Table(name = "request")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
public class FoiaRequest {

    @Id
    @GeneratedValue(generator = "request_id")
    @SequenceGenerator(name = "request_id", sequenceName = "request_id", allocationSize = 50)
    Long id;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    UUID once;

    @Embedded
    Details details;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    Agency agency;

    @Embedded
    Access access;

    @Column(name = "campaign_id")
    @Nullable
    Long campaignId;

    @Column(name = "parent_id")
    @Nullable
    Long parentId;

    /** Follows {@link Holds}; never written from here. */
    @Column(name = "legal_hold", insertable = false, updatable = false)
    boolean legalHold;

    boolean demo;

    @Column(name = "laid_seq")
    @Nullable
    Integer laidSeq;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    int version;

    @Embedded
    Derived derived;

    @Embedded
    Chain chain = new Chain();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    List<DeadlineRow> deadlines = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    List<TrackingRow> tracking = new ArrayList<>();

    protected FoiaRequest() {}

    FoiaRequest(String number, Agency agency, Details details, Access access, Recording by) {
        this.number = number;
        this.once = by.once();
        this.agency = agency;
        this.details = details;
        this.access = access;
        this.createdAt = by.at();
    }

    /** @throws Refusal when the event could not have happened where the request stands */
    public EventRow record(Event event, LocalDate occurredOn, @Nullable LocalDate arrivedOn, Recording by) {
        Dated candidate = new Dated(chain.seq + 1, occurredOn, arrivedOn, event);
        history().refusal(candidate, by.today()).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        EventRow row = chain.append(this, candidate, by);
        event.trackingNumber().ifPresent(this::track);
        derive(by.today());
        return row;
    }

    public void track(TrackingNumber number) {
        if (numbers().stream().noneMatch(number::equals)) {
            tracking.add(new TrackingRow(this, number));
        }
    }

    public void forget(TrackingNumber number) {
        tracking.removeIf(row -> row.number().equals(number));
    }

    /** Folds all events again; after a holiday was added, a counting rule changed, or a day went by. */
    void derive(LocalDate today) {
        Situation situation = history().situation();
        derived = Derived.from(situation);
        new DeadlineRows(this).hold(situation.timeline().deadlines(), today);
    }

    /** The caller has seen {@link #version} while holding the row, so that nobody's words are overwritten unseen. */
    void change(Details now) {
        details = now;
        version++;
    }

    void open(Access to) {
        access = to;
    }

    /** Marks it as laid out by the demo, to be removed with it as long as nobody touches it. */
    public void laidOut() {
        demo = true;
        laidSeq = chain.seq;
        deadlines.forEach(DeadlineRow::longKnown);
    }

    public void joins(long campaign) {
        campaignId = campaign;
    }

    public void childOf(FoiaRequest parent) {
        parentId = parent.id;
    }

    public History history() {
        return History.of(agency.statute(), agency.counting(), chain.dated());
    }

    public List<EventRow> events() {
        return List.copyOf(chain.events);
    }

    public List<TrackingNumber> numbers() {
        return tracking.stream().map(TrackingRow::number).toList();
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Details details() {
        return details;
    }

    public Access access() {
        return access;
    }

    public Agency agency() {
        return agency;
    }

    public int version() {
        return version;
    }

    public boolean demo() {
        return demo;
    }
}
