package org.foiadesk.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foiadesk.people.TestBrowser;

/** Brings files in and takes them out, with the cookies of somebody who is signed in. */
record Courier(TestBrowser browser) {

    private static final String BOUNDARY = "----courier";
    private static final HttpClient CLIENT = client(HttpClient.Version.HTTP_1_1);
    private static final HttpClient MODERN = client(HttpClient.Version.HTTP_2);

    record Parcel(String name, byte[] bytes) {}

    private static HttpClient client(HttpClient.Version version) {
        return HttpClient.newBuilder().version(version).build();
    }

    static URI base() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    }

    String cookies() {
        return "sid=" + browser.cookie("sid").orElse("") + "; csrf=" + token();
    }

    String token() {
        return browser.cookie("csrf").orElse("");
    }

    HttpResponse<String> form(String path, Map<String, String> fields, Parcel... files) {
        return text(filled(path, fields, files));
    }

    HttpResponse<String> formByHttp2(String path, Map<String, String> fields, Parcel... files) {
        return send(MODERN, filled(path, fields, files), BodyHandlers.ofString());
    }

    private HttpRequest.Builder filled(String path, Map<String, String> fields, Parcel... files) {
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(token(), fields, files)));
    }

    static byte[] multipart(String token, Map<String, String> fields, Parcel... files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"csrf-token\"", token.getBytes(UTF_8)));
        fields.forEach((name, value) -> body.writeBytes(part("name=\"" + name + "\"", value.getBytes(UTF_8))));
        for (Parcel file : files) {
            body.writeBytes(part("name=\"files\"; filename=\"" + file.name() + "\"", file.bytes()));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    /** As a script does, with the token in the header. */
    HttpResponse<String> post(String path, String type, byte[] body) {
        return text(request(path)
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", token())
                .POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> chunk(long upload, int n, byte[] bytes) {
        return post("/uploads/" + upload + "/chunks/" + n, "application/octet-stream", bytes);
    }

    HttpResponse<String> finish(long upload) {
        return post("/uploads/" + upload + "/finish", "application/octet-stream", new byte[0]);
    }

    long begin(String number, String name, long size) {
        String form = "name=" + name + "&size=" + size + "&kind=RELEASED_RECORDS";
        HttpResponse<String> begun =
                post("/requests/" + number + "/uploads", "application/x-www-form-urlencoded", form.getBytes(UTF_8));
        Matcher id = Pattern.compile("\"id\":([0-9]+)").matcher(begun.body());
        if (begun.statusCode() != 201 || !id.find()) {
            throw new AssertionError(begun.statusCode() + begun.body());
        }
        return Long.parseLong(id.group(1));
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return send(CLIENT, headed(path, headers).GET(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> head(String path) {
        return send(CLIENT, request(path).method("HEAD", BodyPublishers.noBody()), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder headed(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base().resolve(path))
                .header("Cookie", cookies())
                .header("Accept", "text/html,*/*;q=0.8");
    }

    static HttpResponse<String> text(HttpRequest.Builder request) {
        return send(CLIENT, request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(
            HttpClient client, HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return client.send(request.build(), as);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The papers on the page, in its order. */
    List<Long> papers(String number) {
        String page = new String(get("/requests/" + number + "/documents").body(), UTF_8);
        return Pattern.compile("paper-name\"><a href=\"/documents/([0-9]+)\"")
                .matcher(page)
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .toList();
    }
}
