package org.foiadesk.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Who may ask, and what is told to who asks wrongly: always JSON, never a page. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnswerDoorTest {

    private static final String QUESTION =
            "{\"jurisdiction\":\"US\",\"events\":[{\"type\":\"received\",\"date\":\"2026-03-02\"}]}";
    private static final Pattern META = Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\">");

    @Inject
    Staff staff;

    @Inject
    Program program;

    @Test
    void everyRoleAsksWithinItsSessionByTheTokenOfAPage() {
        staff.freshStart();
        for (Role role : Role.values()) {
            TestBrowser browser = staff.signedIn("asks.as." + role.name().toLowerCase(java.util.Locale.ROOT), role);
            Response answer =
                    session(browser).header("X-CSRF-TOKEN", meta(browser)).post(Program.CALCULATOR);
            assertThat(answer.statusCode()).as(role + answer.asString()).isEqualTo(200);
            assertThat(answer.jsonPath().getString("deadlines.find { it.kind == 'determination' }.due"))
                    .isEqualTo("2026-03-30");
        }
    }

    @Test
    void aSessionWithoutThePagesTokenIsRefused() {
        staff.freshStart();
        TestBrowser browser = staff.signedIn("forgets.it", Role.REPORTER);
        String token = meta(browser);

        told(403, session(browser).post(Program.CALCULATOR));
        told(403, session(browser).header("X-CSRF-TOKEN", "").post(Program.CALCULATOR));
        told(403, session(browser).header("X-CSRF-TOKEN", token + "x").post(Program.CALCULATOR));
        told(
                403,
                given().contentType("application/json")
                        .body(QUESTION)
                        .cookie("sid", browser.cookie("sid").orElseThrow())
                        .header("X-CSRF-TOKEN", token)
                        .post(Program.CALCULATOR));
    }

    @Test
    void anotherSiteIsRefusedWhateverItBrings() {
        told(
                403,
                program.asking()
                        .header("Origin", "https://evil.example")
                        .contentType("application/json")
                        .body(QUESTION)
                        .post(Program.CALCULATOR));
        told(
                403,
                program.asking()
                        .header("Sec-Fetch-Site", "cross-site")
                        .contentType("application/json")
                        .body(QUESTION)
                        .post(Program.CALCULATOR));
    }

    @Test
    void aTokenNeedsNothingOfAPageAndIsNotHurtByIt() {
        Response answer = program.asking()
                .header("X-CSRF-TOKEN", "left over")
                .contentType("application/json")
                .body(QUESTION)
                .post(Program.CALCULATOR);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void strangersAreToldHowToAskAndSentNowhere() {
        Response answer = given().redirects()
                .follow(false)
                .contentType("application/json")
                .body(QUESTION)
                .post(Program.CALCULATOR);
        told(401, answer);
        assertThat(answer.header("Location")).isNull();
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        told(
                401,
                given().contentType("application/json")
                        .cookie("sid", "ended")
                        .body(QUESTION)
                        .post(Program.CALCULATOR));
        told(
                401,
                given().redirects()
                        .follow(false)
                        .contentType("application/x-www-form-urlencoded")
                        .body("a=b")
                        .post(Program.CALCULATOR));
    }

    @Test
    void anotherTypeOfContentIsRefused() throws IOException, InterruptedException {
        for (String type : List.of(
                "text/plain",
                "text/json",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json-seq",
                "*/*")) {
            HttpResponse<String> answer = sent(type);
            assertThat(answer.statusCode()).as(type + answer.body()).isEqualTo(415);
            assertThat(answer.body()).startsWith("{\"error\":\"Send ");
        }
        for (String type : List.of("application/json;charset=UTF-8", "Application/JSON")) {
            assertThat(sent(type).statusCode()).as(type).isEqualTo(200);
        }
    }

    private HttpResponse<String> sent(String type) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(ConfigProvider.getConfig().getValue("test.url", String.class) + Program.CALCULATOR))
                .header("Authorization", "Bearer " + program.token())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whatIsNoJsonIsRefused() {
        for (String broken : List.of(
                "",
                "   ",
                "{",
                "[",
                "{'jurisdiction':'US'}",
                QUESTION + "}",
                QUESTION + QUESTION,
                "{\"a\":01}",
                "nul",
                "[".repeat(5_000),
                "[".repeat(30) + "]".repeat(30),
                "{\"a\":1,}",
                "\u0000")) {
            told(400, program.asks(broken));
        }
        told(
                400,
                program.asking()
                        .contentType("application/json")
                        .body(new byte[] {'"', (byte) 0xff, (byte) 0xfe, '"'})
                        .post(Program.CALCULATOR));
    }

    @Test
    void moreThanTenMegabytesAreRefused() {
        told(413, program.asks("[" + " ".repeat((10 << 20) + 1) + "]"));
    }

    @Test
    void whatIsNotThereIsToldInJson() {
        for (String path : List.of(
                "/api", "/api/v1", "/api/v1/", "/api/v1/nothing", "/api/v2/calculator", "/api/v1/calculator/x")) {
            told(404, program.asking().get(path));
            told(
                    404,
                    program.asking()
                            .contentType("application/json")
                            .body(QUESTION)
                            .post(path));
            told(404, given().redirects().follow(false).get(path));
        }
        told(405, program.asking().get(Program.CALCULATOR));
        told(405, program.asking().put(Program.CALCULATOR));
    }

    private static RequestSpecification session(TestBrowser browser) {
        return given().contentType("application/json")
                .body(QUESTION)
                .cookie("sid", browser.cookie("sid").orElseThrow())
                .cookie("csrf", browser.cookie("csrf").orElseThrow());
    }

    private static String meta(TestBrowser browser) {
        Matcher meta = META.matcher(browser.get("/profile").body());
        assertThat(meta.find()).isTrue();
        return meta.group(1);
    }

    private static void told(int status, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).as(answer.asString()).startsWith("application/json");
        assertThat(answer.jsonPath().getString("error")).endsWith(".").contains(" ");
    }
}
