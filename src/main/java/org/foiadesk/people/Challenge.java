package org.foiadesk.people;

import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a stranger, or somebody whose session has ended, is told: where to sign in, losing nothing. */
final class Challenge {

    private Challenge() {}

    static ChallengeData to(HttpServerRequest request) {
        if (request.getHeader("HX-Request") != null && request.method().equals(HttpMethod.GET)) {
            // A date being read while somebody types must not carry the page away: the form's own answer asks to sign
            // in.
            return new ChallengeData(204, "Cache-Control", "no-store");
        }
        if (request.getHeader("HX-Request") != null) {
            return new ChallengeData(
                    401, "HX-Redirect", "/login?next=" + page(request).encoded());
        }
        OwnPath here = OwnPath.of(request.uri());
        if (request.method().equals(HttpMethod.POST) && isForm(request)) {
            // 307: the browser posts the same fields again, there.
            return new ChallengeData(307, "Location", "/login/resume?next=" + here.encoded());
        }
        if (!request.method().equals(HttpMethod.POST) && wantsPage(request)) {
            return new ChallengeData(303, "Location", "/login?next=" + here.encoded());
        }
        return new ChallengeData(401, "WWW-Authenticate", "Session");
    }

    /** For programs, which follow no link to a page. */
    static ChallengeData token() {
        return new ChallengeData(401, "WWW-Authenticate", "Bearer");
    }

    /** Before there is a newsroom, every page is this one. */
    static ChallengeData setUp() {
        return new ChallengeData(303, "Location", "/setup");
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = lower(request.getHeader("Content-Type"));
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data");
    }

    private static boolean wantsPage(HttpServerRequest request) {
        String accept = lower(request.getHeader("Accept"));
        return accept.isEmpty() || accept.contains("text/html") || accept.contains("*/*");
    }

    /** A fragment is no place to come back to: htmx says on which page it stood. */
    private static OwnPath page(HttpServerRequest request) {
        String current = request.getHeader("HX-Current-URL");
        try {
            URI uri = URI.create(current == null ? "/" : current);
            String query = uri.getRawQuery();
            return OwnPath.of(query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query);
        } catch (IllegalArgumentException notAnAddress) {
            return OwnPath.FIRST;
        }
    }

    private static String lower(@Nullable String header) {
        return header == null ? "" : header.toLowerCase(Locale.ROOT);
    }
}
