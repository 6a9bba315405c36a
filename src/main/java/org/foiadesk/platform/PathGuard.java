package org.foiadesk.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses spellings of a path that a route and a rule may read differently, before anything else looks at it
 * (CVE-2026-39852, CVE-2026-50559: a {@code ;} or an encoded slash walks around path policies).
 */
@ApplicationScoped
class PathGuard {

    private static final int BEFORE_ALL_OTHERS = 10_000;
    private static final int LONGEST = 2_000;
    private static final Pattern SUSPICIOUS = Pattern.compile(
            "[;\\\\\\x00-\\x20\\x7f]|//|/\\.{1,2}(/|$)|%(3b|2f|5c|00|25|2e|0.|1.|7f)", Pattern.CASE_INSENSITIVE);
    private static final Set<HttpMethod> KNOWN = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

    void register(@Observes Filters filters) {
        filters.register(this::look, BEFORE_ALL_OTHERS);
    }

    private void look(RoutingContext context) {
        String path = path(context.request().uri());
        if (path.length() > LONGEST) {
            Plain.answer(context, 414, "That address is too long", "Shorten it, or start again from the first page.");
        } else if (SUSPICIOUS.matcher(path).find()) {
            Plain.answer(context, 400, "That address is not one of ours", "Start again from the first page.");
        } else if (!KNOWN.contains(context.request().method())) {
            context.response().putHeader("Allow", "GET, HEAD, POST");
            Plain.answer(context, 405, "That cannot be done here", "Use the links and buttons of the page.");
        } else {
            context.next();
        }
    }

    private static String path(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
