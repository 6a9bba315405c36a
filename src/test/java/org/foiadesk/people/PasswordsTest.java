package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordFitsItsOwnHashAndNoOther() {
        String stored = passwords.hash("correct horse battery");
        assertThat(stored).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse battery", stored)).isTrue();
        assertThat(passwords.matches("correct horse batterz", stored)).isFalse();
        assertThat(passwords.matches("", stored)).isFalse();
    }

    @Test
    void theSamePasswordIsNeverStoredTheSameWay() {
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(passwords.hash("correct horse battery"));
    }

    @Test
    void lettersBeyondAsciiAreToldApart() {
        assertThat(passwords.matches("pässwörter sind gut", passwords.hash("passworter sind gut")))
                .isFalse();
        assertThat(passwords.matches("ﬁne print on paper", passwords.hash("fine print on paper")))
                .isFalse();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(passwords.matchesNobody("")).isFalse();
        assertThat(passwords.matchesNobody("correct horse battery")).isFalse();
    }

    @Test
    void moreHashesAtOnceThanThereAreTurnsAllComeToAnEnd() {
        String stored = passwords.hash("correct horse battery");
        List<Boolean> answers = IntStream.range(0, 4 * Passwords.AT_ONCE)
                .parallel()
                .mapToObj(n -> passwords.matches("correct horse battery", stored))
                .toList();
        assertThat(answers).hasSize(4 * Passwords.AT_ONCE).containsOnly(true);
    }

    /** From the reference implementation's own tests (argon2id, v=19, t=2, m=256 KiB, p=1, salt "somesalt"). */
    @Test
    void aHashOfTheReferenceImplementationIsUnderstood() {
        String stored = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        assertThat(passwords.matches("password", stored)).isTrue();
        assertThat(passwords.matches("passwore", stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "$argon2i$v=19$m=1,t=1,p=1$AAAA$AAAA", "$argon2id$v=19$m=x,t=1,p=1$AAAA$AAAA"})
    void whatIsNoHashIsRefused(String stored) {
        assertThatThrownBy(() -> Phc.of(stored)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "elevenchars",
                "123456789012",
                "passwordpassword",
                "Password1234!",
                "aaaaaaaaaaaaaaaa",
                "lantern-lantern-1",
                "rosarosarosa2026",
                "The Lantern 2026",
                "qwertyuiop123"
            })
    void aPasswordThatEverybodyWouldTryIsRefused(String password) {
        assertThat(PasswordRule.fault(password, "The Lantern", "rosa")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a paper with ink", "correct horse battery staple", "Zw!9kk-7pQr+x2", "čtyři modré židle"})
    void aPasswordOfUnlikelyWordsIsTaken(String password) {
        assertThat(PasswordRule.fault(password, "The Lantern", "rosa")).isEmpty();
    }

    @Test
    void twoHundredCharactersAreTakenAndNoMore() {
        String words = "a paper with ink ".repeat(12);
        assertThat(PasswordRule.fault(words.substring(0, 200), "The Lantern", "rosa"))
                .isEmpty();
        assertThat(PasswordRule.fault(words.substring(0, 201), "The Lantern", "rosa"))
                .isNotEmpty();
    }
}
