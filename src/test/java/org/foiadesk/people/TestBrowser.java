package org.foiadesk.people;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser without scripts: keeps cookies, follows nothing by itself, posts forms with the token of the desk. */
public final class TestBrowser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<String> headers;

    public TestBrowser() {
        this("text/html");
    }

    public TestBrowser(String accept) {
        headers = new ArrayList<>(List.of("Accept", accept));
    }

    public record Page(int status, String body, String location, HttpResponse<String> answer) {}

    /** Sends this header with every request from now on. */
    public TestBrowser with(String name, String value) {
        headers.addAll(List.of(name, value));
        return this;
    }

    public Page get(String path) {
        return send(request(path).GET());
    }

    /** Fields as name, value, name, value; the token is added. */
    public Page post(String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("csrf-token", token()));
        return postWithoutToken(path, all.toArray(String[]::new));
    }

    public Page postWithoutToken(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Anything that is not a form; without a type when it is empty. */
    public Page postAs(String path, String type, String body) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
        return send(type.isEmpty() ? request : request.header("Content-Type", type));
    }

    public Page signIn(String username, String password) {
        get("/login");
        return post("/login", "username", username, "password", password);
    }

    public boolean isSignedIn() {
        return get("/profile").status() == 200;
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** As a thief would: takes another browser's cookie into this one. */
    public TestBrowser plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        String host = base().getHost();
        cookie.setDomain(host.contains(".") ? host : host + ".local"); // as CookieManager itself names it
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(base(), cookie);
        return this;
    }

    private String token() {
        return cookie("csrf").orElseGet(() -> {
            get("/login");
            return cookie("csrf").orElse("");
        });
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base().resolve(path)).headers(headers.toArray(String[]::new));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            String location = answer.headers().firstValue("Location").orElse("");
            return new Page(answer.statusCode(), answer.body(), location, answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Told by Quarkus, whatever the port. */
    private static URI base() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
