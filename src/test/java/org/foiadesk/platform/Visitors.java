package org.foiadesk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Four people at work through a proxy, two who read and two who log requests; they remember what they were told. */
final class Visitors implements AutoCloseable {

    private static final long PAUSE = 40_000_000;
    private static final List<String> PAGES = List.of("/", "/requests", "/agencies", "/search?q=records");

    private final URI desk;
    private final String agency;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean working = true;

    private Visitors(URI desk, String agency) {
        this.desk = desk;
        this.agency = agency;
    }

    static Visitors of(URI desk, PackagedDatabase database) throws SQLException {
        return new Visitors(
                desk,
                database.ask("SELECT id FROM agency WHERE abbreviation = 'FBI'").get(0));
    }

    void work() {
        for (int person = 0; person < 4; person++) {
            String name = "visitor-" + person;
            boolean writes = person % 2 == 1;
            Thread thread = new Thread(() -> new Visitor(name).work(writes), name);
            thread.start();
            threads.add(thread);
        }
    }

    /** The titles of requests that the desk said it has. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    /** Every answer that was not a page or a good deed. */
    List<String> surprises() {
        return List.copyOf(surprises);
    }

    void goHome() throws InterruptedException {
        working = false;
        for (Thread thread : threads) {
            thread.join(60_000);
        }
    }

    @Override
    public void close() {
        working = false;
    }

    private final class Visitor {

        private final String name;
        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();

        Visitor(String name) {
            this.name = name;
        }

        void work(boolean writes) {
            get("/login", 200);
            post("/login", 303, "username", "rosa", "password", "lantern");
            for (int n = 0; working; n++) {
                if (writes) {
                    log("Rolling " + name + " " + n);
                } else {
                    get(PAGES.get(n % PAGES.size()), 200);
                }
                LockSupport.parkNanos(PAUSE);
            }
        }

        private void log(String title) {
            if (post("/requests", 303, "agency", agency, "title", title, "filedOn", "yesterday", "how", "EMAIL")) {
                acknowledged.add(title);
            }
        }

        private boolean get(String path, int expected) {
            return is(expected, HttpRequest.newBuilder(desk.resolve(path)).GET());
        }

        private boolean post(String path, int expected, String... fields) {
            StringBuilder body = new StringBuilder("csrf-token=" + token());
            for (int i = 0; i < fields.length; i += 2) {
                body.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], UTF_8));
            }
            return is(
                    expected,
                    HttpRequest.newBuilder(desk.resolve(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body.toString())));
        }

        private String token() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("csrf"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }

        private boolean is(int expected, HttpRequest.Builder request) {
            HttpRequest asked = request.header("Accept", "text/html").build();
            String what = name + " " + asked.method() + " " + asked.uri().getPath() + ": ";
            try {
                HttpResponse<String> answer = client.send(asked, BodyHandlers.ofString());
                boolean right = answer.statusCode() == expected
                        && (expected != 200 || answer.body().contains("</html>"));
                if (!right) {
                    surprises.add(what + answer.statusCode());
                }
                return right;
            } catch (IOException e) {
                surprises.add(what + e);
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
