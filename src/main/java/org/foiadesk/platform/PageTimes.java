package org.foiadesk.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * How often each route was asked for and how long it took, by the route's template alone: an address as somebody typed
 * it never becomes a label, so that nothing leaks by it and made-up addresses do not grow the list.
 */
@ApplicationScoped
class PageTimes {

    private static final int FIRST = 20_000;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Pattern RULE = Pattern.compile("\\{(\\w+)\\s*:.*?}(?=/|$)");

    /** Where Quarkus puts the template of the route that was found. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private static final String NO_ROUTE = "other";

    private final MeterRegistry registry;
    private final Map<Answered, Timer> timers = new ConcurrentHashMap<>();

    PageTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    private record Answered(String method, String route, int hundreds) {}

    void register(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    private void begin(RoutingContext context) {
        long begun = System.nanoTime();
        context.addEndHandler(ended -> record(context, System.nanoTime() - begun));
        context.next();
    }

    private void record(RoutingContext context, long nanos) {
        String method = context.request().method().name();
        Answered answered = new Answered(
                METHODS.contains(method) ? method : NO_ROUTE,
                route(context),
                context.response().getStatusCode() / 100);
        timers.computeIfAbsent(answered, this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private static String route(RoutingContext context) {
        return context.request() instanceof HttpServerRequestInternal request
                        && request.context().getLocal(TEMPLATE) instanceof String found
                ? found
                : NO_ROUTE;
    }

    private Timer timer(Answered answered) {
        return Timer.builder("foiadesk.pages")
                .description("How long the desk took over each answer")
                .tag("method", answered.method())
                .tag("route", RULE.matcher(answered.route()).replaceAll("{$1}"))
                .tag("status", answered.hundreds() + "xx")
                .register(registry);
    }
}
