package org.foiadesk.correspondence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Access by OAuth2, asked for at exactly the place that the settings name: an answer that leads elsewhere is refused. */
final class ImapAccess {

    private static final int LONGEST = 64 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ImapAccess() {}

    /**
     * @param refreshToken the one to ask with next time; empty where the old one stays
     * @param seconds how long it lasts
     */
    record Given(String access, String refreshToken, long seconds) {

        @Override
        public String toString() {
            return "access";
        }
    }

    static Given ask(ImapBox box) throws ImapFault {
        if (box.signIn() == ImapBox.SignIn.PASSWORD) {
            return new Given(box.secrets().password(), "", 0);
        }
        URI place = place(box);
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
        HttpRequest request = HttpRequest.newBuilder(place)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(box)))
                .build();
        try {
            return given(place, client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ImapFault.passing("The desk stops.");
        } catch (ImapFault said) {
            throw said;
        } catch (IOException e) {
            throw ImapFault.passing("%s gave no access: it does not answer. Check the address for access, or wait until"
                            .formatted(place.getHost())
                    + " it is back.");
        }
    }

    private static URI place(ImapBox box) {
        String named = box.secrets().tokenUrl();
        return URI.create(named.isEmpty() ? box.signIn().tokenUrl() : named);
    }

    private static String form(ImapBox box) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "grant_type", "refresh_token",
                "client_id", box.secrets().clientId(),
                "refresh_token", box.secrets().refreshToken()));
        if (!box.secrets().clientSecret().isEmpty()) {
            fields.put("client_secret", box.secrets().clientSecret());
        }
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Given given(URI place, HttpResponse<InputStream> answer) throws IOException {
        byte[] body;
        try (InputStream bytes = answer.body()) {
            body = bytes.readNBytes(LONGEST);
        }
        if (answer.statusCode() / 100 == 3) {
            throw ImapFault.lasting(
                    "%s leads elsewhere for access, and the desk does not follow. Type the address where"
                                    .formatted(place.getHost())
                            + " access is really given.");
        }
        JsonNode said = json(body);
        String access = said.path("access_token").asText("");
        if (answer.statusCode() == 200 && !access.isEmpty() && isToken(access)) {
            return new Given(
                    access,
                    said.path("refresh_token").asText(""),
                    said.path("expires_in").asLong(0));
        }
        String why = ImapText.said(said.path("error").asText("") + " "
                + said.path("error_description").asText(""));
        if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
            throw ImapFault.passing(
                    "%s gives no access just now. The next look asks again.".formatted(place.getHost()));
        }
        throw ImapFault.lasting("%s gave no access. Give the consent anew and paste the new refresh token. It said: %s"
                .formatted(place.getHost(), why.isEmpty() ? "status " + answer.statusCode() : why));
    }

    private static boolean isToken(String access) {
        return access.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static JsonNode json(byte[] body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException notJson) {
            return new ObjectMapper().createObjectNode();
        }
    }
}
