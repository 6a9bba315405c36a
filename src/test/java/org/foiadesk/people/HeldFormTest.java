package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HeldFormTest {

    @Inject
    Colleagues colleagues;

    @BeforeEach
    void freshStart() {
        colleagues.freshStart();
    }

    @Test
    void aFormPostedAfterTheSessionEndedIsPostedAgainAtTheSignInPage() {
        Page answer = new TestBrowser().post("/settings/newsroom?from=here", "name", "The Lantern");
        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.location()).isEqualTo("/login/resume?next=%2Fsettings%2Fnewsroom%3Ffrom%3Dhere");
    }

    @Test
    void whatWasTypedSurvivesTheSignIn() {
        colleagues.person("writes", Role.ADMINISTRATOR);
        TestBrowser browser = new TestBrowser();
        Page held = browser.post(
                "/login/resume?next=%2Fsettings%2Fsections",
                "section", "A \"quoted\" <desk>", "tag", "one", "tag", "two");
        assertThat(held.status()).isEqualTo(200);
        assertThat(held.body())
                .contains("name=\"held.section\" value=\"A &quot;quoted&quot; &lt;desk&gt;\"")
                .contains("name=\"held.tag\" value=\"one\"", "name=\"held.tag\" value=\"two\"")
                .doesNotContain("held.csrf-token");

        Page wrong = browser.post(
                "/login",
                "username",
                "writes",
                "password",
                "not the password",
                "next",
                "/settings/sections",
                "held.section",
                "A \"quoted\" <desk>");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("held.section", "A &quot;quoted&quot; &lt;desk&gt;");

        Page right = browser.post(
                "/login",
                "username",
                "writes",
                "password",
                Colleagues.PASSWORD,
                "next",
                "/settings/sections",
                "held.section",
                "A \"quoted\" <desk>");
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.body())
                .contains("Nothing was lost", "Send it now", "action=\"/settings/sections\"")
                .contains("name=\"section\" value=\"A &quot;quoted&quot; &lt;desk&gt;\"");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void passwordsAreNotHeld() {
        Page held = new TestBrowser()
                .post(
                        "/login/resume?next=%2Fprofile%2Fpassword",
                        "password",
                        "first secret",
                        "new-password",
                        "second secret",
                        "Password2",
                        "third secret",
                        "note",
                        "kept");
        assertThat(held.body()).contains("kept").doesNotContain("first secret", "second secret", "third secret");
    }

    @Test
    void aHeldFormIsNeverSentElsewhere() {
        colleagues.person("writes", Role.ADMINISTRATOR);
        Page held = new TestBrowser().post("/login/resume?next=https%3A%2F%2Fevil.example%2F", "note", "kept");
        assertThat(held.body()).doesNotContain("evil.example");
        Page right = new TestBrowser()
                .post(
                        "/login",
                        "username",
                        "writes",
                        "password",
                        Colleagues.PASSWORD,
                        "next",
                        "//evil.example/",
                        "held.note",
                        "kept");
        assertThat(right.body()).contains("action=\"/\"").doesNotContain("evil.example");
    }

    @Test
    void moreThanAQuarterOfAMegabyteIsNotHeld() {
        String[] fields = new String[10];
        for (int i = 0; i < fields.length; i += 2) {
            fields[i] = "part" + i;
            fields[i + 1] = "x".repeat(60_000);
        }
        Page held = new TestBrowser().post("/login/resume?next=%2F", fields);
        assertThat(held.body()).doesNotContain("held.");
    }

    @Test
    void aFormWithFilesKeepsItsTexts() {
        TestBrowser browser = new TestBrowser();
        browser.get("/login");
        String body = "--b\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n"
                + browser.cookie("csrf").orElseThrow()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nkept\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nthe file\r\n--b--\r\n";
        Page held = browser.postAs("/login/resume?next=%2Fsomewhere", "multipart/form-data; boundary=b", body);
        assertThat(held.body())
                .contains("name=\"held.note\" value=\"kept\"", "name=\"multipart\" value=\"yes\"")
                .doesNotContain("the file");
    }

    @Test
    void htmxIsToldToLoadTheSignInPageAndThenThePageItStoodOn() {
        TestBrowser htmx =
                new TestBrowser().with("HX-Request", "true").with("HX-Current-URL", "https://desk.example/people?x=1");
        Page answer = htmx.post("/requests", "title", "kept");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.answer().headers().firstValue("HX-Redirect")).contains("/login?next=%2Fpeople%3Fx%3D1");
    }

    @Test
    void aFragmentReadInPassingCarriesNobodyAway() {
        Page answer = new TestBrowser().with("HX-Request", "true").get("/settings");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aProgramIsToldPlainly() {
        assertThat(new TestBrowser("application/json").get("/settings").status())
                .isEqualTo(401);
    }
}
