package org.foiadesk.people;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The desk's cookies: names with {@code __Host-} are only taken by browsers over HTTPS. */
@ApplicationScoped
class Cookies {

    static final String DEVICE = "device";
    static final String FLASH = "flash";
    static final String LINK = "link";
    static final String THEME = "theme";
    private static final Duration YEAR = Duration.ofDays(365);

    private final boolean secure;

    Cookies(@ConfigProperty(name = "foiadesk.url", defaultValue = "http://localhost") String url) {
        this.secure = url.startsWith("https://");
    }

    Optional<String> session(HttpServerRequest request) {
        return value(request, sessionName());
    }

    /** Ends with the browser; the session's own end is kept in the database. */
    void beginSession(HttpServerResponse response, String token) {
        response.addCookie(own(sessionName(), token));
    }

    void endSession(HttpServerResponse response) {
        response.addCookie(own(sessionName(), "").setMaxAge(0));
    }

    void device(HttpServerResponse response, String token) {
        response.addCookie(own(DEVICE, token).setMaxAge(YEAR.toSeconds()));
    }

    void flash(HttpServerResponse response, String encoded) {
        response.addCookie(own(FLASH, encoded).setMaxAge(encoded.isEmpty() ? 0 : 600));
    }

    /** A link shown on one page only. */
    void link(HttpServerResponse response, String token, String page) {
        response.addCookie(own(LINK, token).setPath(page).setMaxAge(900));
    }

    /** Read by the page's script too, which switches without a round trip. */
    void theme(HttpServerResponse response, String theme) {
        response.addCookie(own(THEME, theme).setHttpOnly(false).setMaxAge(YEAR.toSeconds()));
    }

    static Optional<String> value(HttpServerRequest request, String name) {
        return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue);
    }

    private String sessionName() {
        return secure ? "__Host-sid" : "sid";
    }

    private Cookie own(String name, String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
    }
}
