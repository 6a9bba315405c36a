package org.foiadesk.platform;

import io.quarkus.arc.All;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How much a request may bring: 10 MB, and through the wide doors as much as they say, by who may. None may trickle in,
 * and all that come in at once never hold the last thread, so that pages are shown meanwhile.
 */
@ApplicationScoped
class BodyLimits {

    /** What Quarkus' own readers of bodies without a length look at. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    private static final Logger LOG = Logger.getLogger(BodyLimits.class);
    private static final long USUAL = 10L << 20;
    private static final int AFTER_SIGN_IN = 50;
    private static final int AFTER_QUARKUS = 1;

    /** Such a form is taken in before a thread is asked for; few letters are longer. */
    private static final long SMALL = 64L << 10;

    private static final int WIDE_AT_ONCE = 16;

    /** Parts of files wait in memory for the database. */
    private static final long IN_MEMORY = Runtime.getRuntime().maxMemory() / 4;

    /** However small, each may hold one of 200 threads. */
    private static final long LIGHTEST = IN_MEMORY / 100;

    private final List<WideDoor> doors;
    private final IdentityProviderManager identities;
    private final String spool;
    private final Arrivals wide = new Arrivals(WIDE_AT_ONCE);
    private final Arrivals usual = new Arrivals(IN_MEMORY);

    BodyLimits(
            @All List<WideDoor> doors,
            IdentityProviderManager identities,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") String spool) {
        this.doors = doors;
        this.identities = identities;
        this.spool = spool;
    }

    void mend(@Observes Router router) {
        router.post().failureHandler(BodyLimits::failed);
    }

    void register(@Observes Filters filters) {
        filters.register(this::measure, AFTER_SIGN_IN);
        filters.register(this::limit, AFTER_QUARKUS);
    }

    /** Without a length nobody can be asked first, so that no door is wider for it. */
    private void limit(RoutingContext context) {
        if (context.request().getHeader("Content-Length") == null) {
            context.put(LIMIT, USUAL);
        }
        context.next();
    }

    private void measure(RoutingContext context) {
        long length = length(context.request());
        Optional<WideDoor> door = doors.stream()
                .filter(any -> context.request().method().equals(HttpMethod.POST))
                .filter(any -> any.leads(context.normalizedPath()))
                .findFirst();
        if (length <= USUAL) {
            take(context, length); // the door itself asks, and says it better
        } else if (door.isEmpty()) {
            Early.refuse(context, 413, "That was too much at once", "At most 10 MB may be sent here. Send less.");
        } else if (length > door.get().most()) {
            Early.refuse(context, 413, "That was too much at once", door.get().tooMuch());
        } else if (wide.enter(context, 1)) {
            ask(context, door.get());
        } else {
            busy(context, "Many files are coming in", "Wait a minute, then send yours again.");
        }
    }

    private static void busy(RoutingContext context, String title, String sentence) {
        context.response().putHeader("Retry-After", "60");
        Early.refuse(context, 503, title, sentence);
    }

    private void take(RoutingContext context, long length) {
        HttpServerRequest request = context.request();
        boolean measured = request.getHeader("Transfer-Encoding") == null;
        if (length == 0 && measured) {
            context.next();
        } else if (SmallForm.is(request, length, SMALL)) {
            SmallForm.gather(context);
        } else if (usual.enter(context, Math.max(LIGHTEST, measured ? length : USUAL))) {
            Arrivals.cutTrickle(context);
            context.next();
        } else {
            busy(context, "The desk is busy", "Nothing of it was kept. Wait a minute, then send it again.");
        }
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException tooLong) {
            return Long.MAX_VALUE;
        }
    }

    private void ask(RoutingContext context, WideDoor door) {
        context.request().pause();
        Context here = context.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(
                        identity -> here.executeBlocking(() -> admitted(context, door, identity), false)
                                .onComplete(asked -> here.runOnContext(now -> go(context, door, asked.cause()))),
                        fault -> here.runOnContext(now -> go(context, door, fault)));
    }

    private static boolean admitted(RoutingContext context, WideDoor door, @Nullable SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            throw new Refusal("Your session has ended. Sign in again, then send the files once more.");
        }
        door.admit(context.normalizedPath(), identity);
        return true;
    }

    private void go(RoutingContext context, WideDoor door, @Nullable Throwable refused) {
        if (refused == null) {
            Arrivals.cutTrickle(context);
            laidDown(context, door);
        } else if (refused instanceof NotFound) {
            Early.refuse(context, 404, "Not found", "There is nothing at this address, or it is not for you to see.");
        } else if (refused instanceof Refusal refusal) {
            Early.refuse(context, 403, "That cannot be done now", refusal.sentence());
        } else {
            LOG.error("Who sends files could not be asked", refused);
            Early.refuse(context, 503, "The desk cannot take files now", "Wait a minute, then send them again.");
        }
    }

    /**
     * What is large is laid down without holding a thread, and twice as quickly as by Quarkus' own reader. That one reads
     * the rest: it keeps every character of a file's name, where this one makes blanks of {@code , ; : =}, and it insists
     * on pausing the request, which one of HTTP/2 that was read already refuses.
     */
    private void laidDown(RoutingContext context, WideDoor door) {
        if (context.request().version() != HttpVersion.HTTP_1_1) {
            context.next();
            return;
        }
        BodyHandler.create(spool)
                .setDeleteUploadedFilesOnEnd(true)
                .setBodyLimit(door.most())
                .handle(context);
    }

    /** While the files were laid down: no room, or more than was said. */
    private static void failed(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
        } else if (context.failure() != null && DiskFull.is(context.failure())) {
            LOG.error("The disk for files on their way in is full. Make room in the data folder.");
            Early.refuse(context, 507, DiskFull.TITLE, DiskFull.SENTENCE);
        } else if (context.statusCode() == 413) {
            Early.refuse(context, 413, "That was too much at once", "Send less at a time.");
        } else {
            context.next();
        }
    }
}
