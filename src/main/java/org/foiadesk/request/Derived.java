package org.foiadesk.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Flag;
import org.foiadesk.event.Situation;
import org.foiadesk.event.Stage;
import org.jspecify.annotations.Nullable;

/** What follows from the events, stored so that SQL can sort by it. Folding again must give the same. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class Derived {

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    Ball ball;

    @Column(name = "ball_until")
    @Nullable
    LocalDate ballUntil;

    @Column(name = "filed_on")
    @Nullable
    LocalDate filedOn;

    @Column(name = "acknowledged_on")
    @Nullable
    LocalDate acknowledgedOn;

    @Column(name = "answered_on")
    @Nullable
    LocalDate answeredOn;

    @Column(name = "part_arrived")
    boolean partArrived;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_kind")
    Deadline.@Nullable Kind nextKind;

    @Column(name = "next_on")
    @Nullable
    LocalDate nextOn;

    @Column(name = "late_after")
    @Nullable
    LocalDate lateAfter;

    @Column(name = "silent_after")
    @Nullable
    LocalDate silentAfter;

    @Column(name = "silent_until")
    @Nullable
    LocalDate silentUntil;

    @Column(name = "next_rule")
    String nextRule = "";

    @Column(name = "strip_from")
    @Nullable
    LocalDate stripFrom;

    String strip = "";

    protected Derived() {}

    static Derived from(Situation situation) {
        Derived derived = new Derived();
        derived.stage = situation.stage();
        derived.ball = situation.ball();
        derived.ballUntil = situation.ballUntil();
        derived.filedOn = situation.dates().filedOn();
        derived.acknowledgedOn = situation.dates().acknowledgedOn();
        derived.answeredOn = situation.dates().answeredOn();
        derived.partArrived = situation.flags().contains(Flag.PART_ARRIVED);
        derived.lateAfter = situation.lateAfter().orElse(null);
        situation.onSilence().ifPresent(derived::opens);
        situation.governing().ifPresent(derived::points);
        return derived;
    }

    private void opens(Deadline window) {
        silentAfter = window.projectedUntil();
        silentUntil = window.due();
    }

    private void points(Deadline next) {
        nextKind = next.kind();
        nextOn = next.due();
        nextRule = next.rule();
        stripFrom = next.days().isEmpty() ? null : next.days().get(0).on();
        strip = StripCode.of(next.days());
    }

    /** The same to the last word: nothing is to be written. */
    boolean identical(Derived other) {
        return same(other) && nextRule.equals(other.nextRule) && Objects.equals(stripFrom, other.stripFrom);
    }

    boolean same(Derived other) {
        return stage == other.stage
                && ball == other.ball
                && partArrived == other.partArrived
                && nextKind == other.nextKind
                && Objects.equals(ballUntil, other.ballUntil)
                && Objects.equals(filedOn, other.filedOn)
                && Objects.equals(acknowledgedOn, other.acknowledgedOn)
                && Objects.equals(answeredOn, other.answeredOn)
                && Objects.equals(nextOn, other.nextOn)
                && Objects.equals(lateAfter, other.lateAfter)
                && Objects.equals(silentAfter, other.silentAfter)
                && Objects.equals(silentUntil, other.silentUntil)
                && strip.equals(other.strip);
    }
}
