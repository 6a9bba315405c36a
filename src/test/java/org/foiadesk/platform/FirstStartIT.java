package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.people.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(600)
class FirstStartIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/setup\\?token=(\\S+)");
    private static final String[] ANSWERS = {
        "newsroom", "The Evening Ledger",
        "zone", "America/Chicago",
        "name", "Ada Quill",
        "username", "ada",
        "password", "four inky brown herons"
    };

    @Test
    void theDemoIsRefusedWhereOthersCouldReachIt() {
        try (PackagedApp app = PackagedApp.fresh("open", "FOIADESK_DEMO", "true", "QUARKUS_HTTP_HOST", "0.0.0.0")) {
            assertThat(app.launch().exitCode()).isNotZero();
            assertThat(app.log()).contains("it only runs on loopback").doesNotContain("\tat ");
            assertThat(app.database().processes()).isEmpty();
        }
    }

    @Test
    void theLogHoldsALinkThatSetsTheDeskUpOnce() {
        try (PackagedApp app = PackagedApp.fresh("first").start()) {
            TestBrowser stranger = app.browser();
            assertThat(stranger.get("/").location()).endsWith("/setup");
            assertThat(stranger.get("/setup").body()).contains("is in the log").doesNotContain("name=\"password\"");

            String token = token(app.log());
            assertThat(stranger.get("/setup?token=" + token).body()).contains("name=\"password\"");
            assertThat(stranger.post("/setup", with("guessed")).status()).isEqualTo(409);
            assertThat(stranger.post("/setup", with(token)).status()).isEqualTo(303);
            assertThat(stranger.get("/").body()).contains("The Evening Ledger");

            TestBrowser late = app.browser();
            assertThat(late.post("/setup", with(token)).status()).isEqualTo(409);
            assertThat(late.get("/setup?token=" + token).location()).endsWith("/login");
            assertThat(late.signIn("ada", "four inky brown herons").status()).isEqualTo(303);
        }
    }

    private static String token(String log) {
        Matcher link = LINK.matcher(log);
        assertThat(link.find()).as(log).isTrue();
        return link.group(1);
    }

    private static String[] with(String token) {
        String[] fields = new String[ANSWERS.length + 2];
        System.arraycopy(ANSWERS, 0, fields, 0, ANSWERS.length);
        fields[ANSWERS.length] = "token";
        fields[ANSWERS.length + 1] = token;
        return fields;
    }
}
