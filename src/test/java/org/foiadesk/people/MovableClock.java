package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The app's clock in tests: the system's, moved on by as much as a test likes. */
@ApplicationScoped
public class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stoppedAt;

    public void moveOn(Duration duration) {
        ahead = ahead.plus(duration);
    }

    public void moveTo(Instant instant) {
        stop();
        ahead = Duration.between(real(), instant);
    }

    /** However slow the machine: no time passes but what {@link #moveOn} says. */
    public void stop() {
        stoppedAt = Instant.now();
    }

    public void reset() {
        stoppedAt = null;
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the desk asks for instants alone");
    }

    private Instant real() {
        Instant stopped = stoppedAt;
        return stopped == null ? Instant.now() : stopped;
    }
}
