package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    @Inject
    Colleagues colleagues;

    @Inject
    Audit audit;

    @Test
    void theRightPasswordLeadsToTheFirstPage() {
        colleagues.person("signs.in", Role.REPORTER);
        TestBrowser browser = new TestBrowser();
        TestBrowser.Page answer = browser.signIn("signs.in", Colleagues.PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void aWrongPasswordLeadsNowhereAndIsNotShownAgain() {
        colleagues.person("mistypes", Role.REPORTER);
        TestBrowser browser = new TestBrowser();
        TestBrowser.Page answer = browser.signIn("mistypes", "not the password");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("do not match").doesNotContain("not the password");
        assertThat(browser.cookie("sid")).isEmpty();
    }
}
