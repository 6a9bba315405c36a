package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.MailRows;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forgotten passwords. The mail server is confirmed and never tried, so that what is written stays to be read. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ResetTest {

    private static final Pattern LINK = Pattern.compile("/reset\\?token=([A-Za-z0-9_-]{43})");
    private static final String FRESH = "another paper with ink";

    @Inject
    Colleagues colleagues;

    @Inject
    MovableClock clock;

    private final TestBrowser stranger = new TestBrowser();

    @BeforeEach
    void freshStart() {
        colleagues.freshStart();
        MailRows.none();
        TableRows.run("INSERT INTO mail_server (id, host, port, security, from_address, confirmed_at, changed_at,"
                + " next_try_at) VALUES (1, 'localhost', 1, 'NONE', 'desk@lantern.example', now(), now(), 'infinity')");
        colleagues.person("forgets", Role.REPORTER);
        TableRows.run("UPDATE person SET email = 'Forgets@lantern.example' WHERE username = 'forgets'");
    }

    @AfterEach
    void clean() {
        MailRows.none();
        clock.reset();
    }

    @Test
    void theLinkOfTheMailGivesANewPasswordOnceAndEndsEverySession() {
        TestBrowser signedIn = colleagues.signedIn("forgets", Role.REPORTER);
        String token = wish("forgets");
        assertThat(stranger.get("/reset?token=" + token).body()).contains("A new password for forgets");
        assertThat(choose(token, "short").status()).isEqualTo(422);
        assertThat(choose(token, FRESH).status()).isEqualTo(303);
        assertThat(colleagues.hasPassword("forgets", FRESH)).isTrue();
        assertThat(signedIn.isSignedIn()).isFalse();
        assertThat(choose(token, FRESH).status()).isEqualTo(409);
        assertThat(colleagues.audited("password reset", "forgets")).isPositive();
        assertThat(TableRows.rows("SELECT subject FROM outbox_letter")).contains("Your password was changed");
        restore();
    }

    @Test
    void anAddressServesAsWellAsAUserNameInWhateverCase() {
        assertThat(wish(" fOrGeTs@LANTERN.example ")).hasSize(43);
    }

    @Test
    void theAnswerIsTheSameWhoeverIsNamed() {
        Page known = stranger.post("/forgot", "who", "forgets");
        Page unknown = stranger.post("/forgot", "who", "nobody.of.that.name");
        Page address = stranger.post("/forgot", "who", "nobody@lantern.example");
        assertThat(known.status()).isEqualTo(200);
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(address.body()).isEqualTo(known.body());
        waitForMails(1);
        until(() -> colleagues.audited("new password wished", "unknown name") >= 2);
        assertThat(TableRows.rows("SELECT id FROM outbox")).hasSize(1);
    }

    @Test
    void theLinkEndsAfterFifteenMinutes() {
        String token = wish("forgets");
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(stranger.get("/reset?token=" + token).status()).isEqualTo(409);
        assertThat(choose(token, FRESH).status()).isEqualTo(409);
        assertThat(colleagues.hasPassword("forgets", FRESH)).isFalse();
    }

    @Test
    void aSecondWishEndsTheFirstLink() {
        String first = wish("forgets");
        TableRows.run("DELETE FROM outbox_letter");
        TableRows.run("DELETE FROM outbox");
        String second = wish("forgets");
        assertThat(stranger.get("/reset?token=" + first).status()).isEqualTo(409);
        assertThat(stranger.get("/reset?token=" + second).status()).isEqualTo(200);
    }

    @Test
    void theLinkOfAMailNeverTurnsTheSecondFactorOff() {
        String token = wish("forgets");
        assertThat(stranger.get("/recover?token=" + token).status()).isEqualTo(409);
        assertThat(stranger.post("/recover", "token", token, "password", FRESH, "forget-factor", "yes")
                        .status())
                .isEqualTo(409);
        TableRows.run("UPDATE person SET secret = 'x' WHERE username = 'forgets'");
        choose(token, FRESH);
        assertThat(colleagues.now("forgets").hasSecondFactor()).isTrue();
        assertThat(new TestBrowser().signIn("forgets", FRESH).body()).contains("code");
        TableRows.run("UPDATE person SET secret = NULL WHERE username = 'forgets'");
        restore();
    }

    @Test
    void nobodysMailboxIsFilledByOthers() {
        for (int wish = 0; wish < 6; wish++) {
            stranger.post("/forgot", "who", "forgets");
        }
        until(() -> TableRows.rows("SELECT id FROM outbox").size() == 3);
        assertThat(TableRows.rows("SELECT id FROM outbox")).hasSize(3);
        for (int wish = 0; wish < 5; wish++) {
            stranger.post("/forgot", "who", "somebody");
        }
        assertThat(stranger.post("/forgot", "who", "forgets").status()).isEqualTo(429);
    }

    @Test
    void guessesAtTheLinkAreSlowed() {
        String token = wish("forgets");
        for (int guess = 0; guess < 40; guess++) {
            stranger.get("/reset?token=guess" + guess);
        }
        assertThat(stranger.get("/reset?token=" + token).status()).isEqualTo(409);
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(stranger.get("/reset?token=" + token).status()).isEqualTo(200);
    }

    @Test
    void withoutAMailServerThePageSaysWhomToAsk() {
        TableRows.run("UPDATE mail_server SET confirmed_at = NULL");
        assertThat(stranger.get("/forgot").body()).contains("Ask an administrator");
        assertThat(stranger.post("/forgot", "who", "forgets").body()).contains("Ask an administrator");
    }

    @Test
    void whoLeftGetsNoLink() {
        TableRows.run("UPDATE person SET active = false WHERE username = 'forgets'");
        long before = colleagues.audited("new password wished", "unknown name");
        stranger.post("/forgot", "who", "forgets");
        until(() -> colleagues.audited("new password wished", "unknown name") > before);
        assertThat(TableRows.rows("SELECT id FROM outbox")).isEmpty();
        TableRows.run("UPDATE person SET active = true WHERE username = 'forgets'");
    }

    /** The token of the mail. */
    private String wish(String who) {
        assertThat(stranger.post("/forgot", "who", who).status()).isEqualTo(200);
        waitForMails(1);
        assertThat(TableRows.rows("SELECT address FROM outbox")).containsExactly("Forgets@lantern.example");
        String html = TableRows.one("SELECT html FROM outbox_letter");
        Matcher link = LINK.matcher(TableRows.one("SELECT text FROM outbox_letter"));
        assertThat(link.find()).isTrue();
        assertThat(html).contains(link.group());
        return link.group(1);
    }

    private Page choose(String token, String password) {
        return stranger.post("/reset", "token", token, "password", password);
    }

    private void restore() {
        String password = TableRows.one("SELECT password FROM person WHERE username = 'forgets'");
        assertThat(password).startsWith("$argon2id$");
        TableRows.run(
                "UPDATE person SET password = (SELECT password FROM person WHERE username = ?) WHERE username = 'forgets'",
                colleagues.person("remembers", Role.READER).username());
    }

    private static void waitForMails(int count) {
        until(() -> TableRows.rows("SELECT id FROM outbox_letter").size() >= count);
    }

    private static void until(java.util.function.BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
