package org.foiadesk.platform;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A node that is about to stop, and was given time for it. Who only reads is sent to another node by a status that
 * {@code docker/nginx.conf} knows, which also tells the proxy to stay away; whoever writes is served to the end, as no
 * proxy may send a deed twice.
 */
@ApplicationScoped
class Leaving {

    static final int ASK_ANOTHER_NODE = 502;

    private static final int AFTER_THE_PATH = 9_500;

    private volatile boolean leaving;

    void begin(@Observes ShutdownDelayInitiatedEvent asked) {
        leaving = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, AFTER_THE_PATH);
    }

    private void look(RoutingContext context) {
        boolean reads = !context.request().method().equals(HttpMethod.POST);
        if (leaving && reads && !context.normalizedPath().startsWith("/q/")) {
            context.response().putHeader("Retry-After", "10");
            Plain.answer(context, ASK_ANOTHER_NODE, "This desk is stopping", "Wait a minute and load the page again.");
        } else {
            context.next();
        }
    }
}
