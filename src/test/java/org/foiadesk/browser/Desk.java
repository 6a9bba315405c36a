package org.foiadesk.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.foiadesk.demo.Cast;

/** The desk under test, and the windows that people open on it. */
@Singleton
final class Desk {

    /** Signing in is slow on purpose and rationed, so each person does it once and carries the cookies on. */
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private final String address;

    Desk(HttpServer server) {
        address = "http://localhost:" + server.getPort();
    }

    Window stranger() {
        return new Window(address, new NewContextOptions());
    }

    Window withoutScripts() {
        return new Window(address, new NewContextOptions().setJavaScriptEnabled(false));
    }

    Window as(String person) {
        return new Window(address, new NewContextOptions().setStorageState(session(person)));
    }

    Window withoutScriptsAs(String person) {
        return new Window(
                address, new NewContextOptions().setJavaScriptEnabled(false).setStorageState(session(person)));
    }

    private String session(String person) {
        return SIGNED_IN.computeIfAbsent(address + " " + person, nobodyYet -> {
            try (Window window = stranger()) {
                window.signIn(person, Cast.PASSWORD);
                return window.session();
            }
        });
    }
}
