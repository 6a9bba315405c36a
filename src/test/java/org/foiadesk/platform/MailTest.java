package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: eve@example.org",
                "a\nb",
                "a\rb",
                "a\0b",
                "a\u2028b",
                "a\u2029b",
                "a\u0085b",
                "a\u000bb",
                " "
            })
    void aSubjectIsOneLine(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> to("rosa@lantern.example", subject));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rosa@lantern.example, eve@example.org",
                "rosa@lantern.example\r\nBcc: eve@example.org",
                "rosa@lantern.example\n",
                "Rosa <rosa@lantern.example>",
                "rosa@lantern.example\u2028",
                "<rosa@lantern.example>",
                "rosa%0d%0a@lantern.example@x",
                "rosa@",
                "@lantern.example",
                "rosa",
                "rosa@lantern..example",
                "rosa@-lantern.example",
                "rosa lund@lantern.example",
                "rosa@lantern.example eve@example.org"
            })
    void anAddressIsExactlyOne(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> to(address, "Due today"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "rosa@lantern.example", "r.m+foia@news.lantern.example", "o'neil@x", "a%0d%0a@x.example"})
    void aPlainAddressOrNoneIsTaken(String address) {
        assertThat(to(address, "Due today: 2026-0142").address()).isEqualTo(address);
    }

    private static Mail to(String address, String subject) {
        return new Mail(OptionalLong.empty(), address, subject, "text", "<p>text</p>");
    }
}
