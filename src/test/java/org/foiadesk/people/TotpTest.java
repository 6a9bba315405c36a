package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, seconds / 30)).isEqualTo(code);
    }

    @Test
    void aCodeIsGoodOneStepEarlyAndLateAndNoFurther() {
        Instant now = Instant.ofEpochSecond(1_000_000 * 30L + 7);
        for (long step = 999_999; step <= 1_000_001; step++) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, step), now, 0)).hasValue(step);
        }
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 999_998), now, 0)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 1_000_002), now, 0)).isEmpty();
    }

    @Test
    void aSpentStepAndThoseBeforeItAreNoLongerGood() {
        Instant now = Instant.ofEpochSecond(1_000_000 * 30L);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 1_000_000), now, 1_000_000))
                .isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 999_999), now, 1_000_000))
                .isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 1_000_001), now, 1_000_000))
                .hasValue(1_000_001);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsTheStandardWritesThem(String plain, String written) {
        assertThat(Base32.of(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void theLinkNamesTheNewsroomAndThePerson() {
        assertThat(Totp.uri("The Lantern & Co", "rosa", SECRET))
                .isEqualTo("otpauth://totp/The%20Lantern%20%26%20Co:rosa"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=The%20Lantern%20%26%20Co");
    }
}
