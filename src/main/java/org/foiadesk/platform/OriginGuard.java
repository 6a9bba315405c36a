package org.foiadesk.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** A deed must come from our own pages: the second lock beside the token of the form. */
@ApplicationScoped
class OriginGuard {

    private static final int AFTER_THE_PATH = 9_000;
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    void register(@Observes Filters filters) {
        filters.register(this::look, AFTER_THE_PATH);
    }

    private void look(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (HARMLESS.contains(request.method()) || fromOurPages(request)) {
            context.next();
        } else {
            Plain.answer(context, 403, "That did not come from this desk", "Open the page here and send it again.");
        }
    }

    private static boolean fromOurPages(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site == null || OURS.contains(site)) && (origin == null || sameHost(origin, request));
    }

    private static boolean sameHost(String origin, HttpServerRequest request) {
        try {
            String host = URI.create(origin).getRawAuthority();
            return host != null
                    && request.authority() != null
                    && host.toLowerCase(Locale.ROOT)
                            .equals(request.authority().toString().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
