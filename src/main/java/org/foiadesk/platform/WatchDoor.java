package org.foiadesk.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Metrics and the reasons of health are for whoever brings the token. Everybody else learns from health that it is well
 * or not, and of metrics not even that there are any. Where a caller sits opens nothing: behind a proxy all sit here.
 */
@ApplicationScoped
class WatchDoor {

    static final String TOKEN = "foiadesk.metrics-token";

    private static final int AFTER_THE_ORIGIN = 8_000;
    private static final String METRICS = "/q/metrics";
    private static final String HEALTH = "/q/health";
    private static final String BEARER = "Bearer ";

    private final SmallRyeHealthReporter health;
    private final byte[] token;

    WatchDoor(SmallRyeHealthReporter health, @ConfigProperty(name = TOKEN) Optional<String> token) {
        this.health = health;
        this.token = bytes(token.orElse(""));
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, AFTER_THE_ORIGIN);
    }

    private void look(RoutingContext context) {
        String path = context.normalizedPath();
        boolean watched = path.startsWith(METRICS) || path.startsWith(HEALTH);
        if (!watched || bringsTheToken(context)) {
            context.next();
        } else {
            asked(path).ifPresentOrElse(health -> tellNoMore(context, health), () -> missing(context));
        }
    }

    private boolean bringsTheToken(RoutingContext context) {
        String brought = context.request().getHeader("Authorization");
        return token.length >= Wishes.SHORTEST_TOKEN
                && brought != null
                && brought.startsWith(BEARER)
                && MessageDigest.isEqual(token, bytes(brought.substring(BEARER.length())));
    }

    private Optional<Uni<SmallRyeHealth>> asked(String path) {
        return switch (path) {
            case HEALTH -> Optional.of(health.getHealthAsync());
            case HEALTH + "/live" -> Optional.of(health.getLivenessAsync());
            case HEALTH + "/ready" -> Optional.of(health.getReadinessAsync());
            case HEALTH + "/started" -> Optional.of(health.getStartupAsync());
            case HEALTH + "/well" -> Optional.of(health.getWellnessAsync());
            default -> Optional.empty();
        };
    }

    private static void tellNoMore(RoutingContext context, Uni<SmallRyeHealth> asked) {
        Context here = context.vertx().getOrCreateContext();
        asked.subscribe()
                .with(
                        health -> here.runOnContext(now -> tell(context, !health.isDown())),
                        fault -> here.runOnContext(now -> context.fail(fault)));
    }

    private static void tell(RoutingContext context, boolean up) {
        context.response()
                .setStatusCode(up ? 200 : 503)
                .putHeader("Content-Type", "application/json; charset=UTF-8")
                .end(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private static void missing(RoutingContext context) {
        Plain.answer(context, 404, "Not found", "There is nothing at this address, or it is not for you to see.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
