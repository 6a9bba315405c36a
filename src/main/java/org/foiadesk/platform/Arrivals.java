package org.foiadesk.platform;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicLong;

/** What is on its way in, so much at once: until it is answered each may hold a thread, and memory. */
final class Arrivals {

    private static final long LOOK_EVERY = 30_000;
    private static final long SLOWEST = 30_000;

    private final long most;
    private final AtomicLong there = new AtomicLong();

    Arrivals(long most) {
        this.most = most;
    }

    /** False where there is no room; else it is counted until it is answered. */
    boolean enter(RoutingContext context, long weight) {
        if (there.addAndGet(weight) > most) {
            there.addAndGet(-weight);
            return false;
        }
        context.addEndHandler(ended -> there.addAndGet(-weight));
        return true;
    }

    /** Whoever reads it finds the line broken. */
    static void cutTrickle(RoutingContext context) {
        watch(context, context.request().connection()::close);
    }

    /** Tells, once, when too little of it came for half a minute. */
    static void watch(RoutingContext context, Runnable trickles) {
        HttpServerRequest request = context.request();
        long[] seen = {0};
        long timer = context.vertx().setPeriodic(LOOK_EVERY, tick -> {
            long now = request.bytesRead();
            if (request.isEnded()) {
                context.vertx().cancelTimer(tick);
            } else if (now - seen[0] < SLOWEST) {
                context.vertx().cancelTimer(tick);
                trickles.run();
            }
            seen[0] = now;
        });
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
    }
}
