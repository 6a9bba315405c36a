package org.foiadesk.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.foiadesk.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/** A derived deadline, stored so that SQL can find it. */
@Entity
@Table(name = "deadline")
@IdClass(DeadlineRow.Key.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DeadlineRow {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    FoiaRequest request;

    @Id
    @Enumerated(EnumType.STRING)
    Deadline.Kind kind;

    @Id
    int ord;

    @Enumerated(EnumType.STRING)
    Deadline.Mover mover;

    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    Deadline.Outcome outcome;

    @Column(name = "settled_on")
    @Nullable
    LocalDate settledOn;

    /** Until this day has passed unanswered it has not come about. */
    @Column(name = "projected_until")
    @Nullable
    LocalDate projectedUntil;

    /** The newsroom's day on which this date was first known: nobody is reminded of what they have just typed. */
    @Column(name = "dated_on")
    LocalDate datedOn;

    String rule;

    record Key(long request, Deadline.Kind kind, int ord) implements Serializable {}

    protected DeadlineRow() {}

    DeadlineRow(FoiaRequest request, Deadline.Kind kind, int ord) {
        this.request = request;
        this.kind = kind;
        this.ord = ord;
    }

    /** As if it had been recorded when it happened: the demo's people are reminded of what is laid out today. */
    void longKnown() {
        datedOn = dueOn == null ? datedOn : dueOn.minusMonths(1);
    }

    void holds(Deadline derived, LocalDate today) {
        if (datedOn == null || !Objects.equals(dueOn, derived.due())) {
            datedOn = today;
        }
        mover = derived.mover();
        dueOn = derived.due();
        outcome = derived.outcome();
        settledOn = derived.settledOn();
        projectedUntil = derived.projectedUntil();
        rule = derived.rule();
    }
}
