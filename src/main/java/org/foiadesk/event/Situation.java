package org.foiadesk.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, after all that happened to it.
 *
 * @param ball whose move it is, as long as {@code ballUntil} has not passed
 * @param ballUntil the last day of a move that lapses by itself, an appeal; then it is nobody's. Null: it stays
 */
public record Situation(
        Stage stage,
        Ball ball,
        @Nullable LocalDate ballUntil,
        Set<Flag> flags,
        Dates dates,
        Fees fees,
        Pages pages,
        Timeline timeline) {

    public Situation {
        flags = inOrder(flags);
    }

    public record Dates(
            @Nullable LocalDate filedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate acknowledgedOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate appealedOn) {}

    /** @param asked by the latest letter; null when none asked */
    public record Fees(@Nullable BigDecimal asked, BigDecimal paid) {}

    /** Pages counted in letters, over all releases. */
    public record Pages(long released, long withheld) {}

    static Situation of(Position position, Tally tally, Timeline timeline) {
        Ball ball = position.ball();
        LocalDate until = null;
        if (position.appealable()) {
            Optional<Deadline> window =
                    timeline.of(Deadline.Kind.APPEAL_WINDOW).filter(d -> d.open() && d.due() != null);
            boolean settled = window.isEmpty() && timeline.statute().hasClock();
            ball = settled ? Ball.NOBODY : Ball.US;
            until = settled ? null : window.flatMap(Deadline::dueOn).orElse(tally.appealBy);
        }
        Pages pages = new Pages(tally.released, tally.withheld);
        return new Situation(position.stage(), ball, until, tally.flags, tally.dates(), tally.fees(), pages, timeline);
    }

    /** Our own time to appeal that the agency's silence opens; the first of them to close. */
    public Optional<Deadline> onSilence() {
        return timeline.deadlines().stream()
                .filter(d -> d.kind() == Deadline.Kind.APPEAL_WINDOW && d.projectedUntil() != null)
                .filter(d -> d.open() && d.due() != null)
                .findFirst();
    }

    /** The same, once silence has opened it and while it lasts: the move is ours then, whatever the agency owes. */
    public Optional<Deadline> opened(LocalDate today) {
        return onSilence().filter(d -> d.state(today) == Deadline.State.RUNNING);
    }

    public Ball ball(LocalDate today) {
        if (opened(today).isPresent()) {
            return Ball.US;
        }
        return ballUntil != null && today.isAfter(ballUntil) ? Ball.NOBODY : ball;
    }

    /** The ball is the agency's and its date has passed. */
    public boolean late(LocalDate today) {
        return lateAfter().filter(today::isAfter).isPresent();
    }

    /** The last day on which the agency is in time; empty where the move is not its own or nothing binds it. */
    public Optional<LocalDate> lateAfter() {
        return governing()
                .filter(d -> ball == Ball.AGENCY && d.outcome() == Deadline.Outcome.OPEN)
                .filter(d -> Precedence.binds(d, timeline))
                .flatMap(Deadline::dueOn);
    }

    /** The date to show: that of whoever has to move today. One that passed stays while something is owed by it. */
    public Optional<Deadline> next(LocalDate today) {
        return opened(today).or(() -> governing(today));
    }

    private Optional<Deadline> governing(LocalDate today) {
        return governing().filter(d -> d.state(today) == Deadline.State.RUNNING || stillOwed(d, today));
    }

    /** The same without knowing today, to be stored and sorted by. */
    public Optional<Deadline> governing() {
        return Precedence.first(timeline, stage, ball);
    }

    private boolean stillOwed(Deadline d, LocalDate today) {
        return ball(today) != Ball.NOBODY && d.kind() != Deadline.Kind.APPEAL_WINDOW;
    }

    // By their own order, so that two pages list them alike.
    private static Set<Flag> inOrder(Set<Flag> flags) {
        EnumSet<Flag> kept = EnumSet.noneOf(Flag.class);
        kept.addAll(flags);
        return Collections.unmodifiableSet(kept);
    }
}
