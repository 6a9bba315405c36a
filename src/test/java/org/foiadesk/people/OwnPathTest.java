package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/requests", "/requests?stage=FILED&q=a%20b", "/requests/2026-0142", "/loginx", "/a#b"})
    void aPathOfOursIsTaken(String path) {
        assertThat(OwnPath.of(path).text()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "requests",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/requests\\..\\x",
                "https://evil.example/",
                "https:/evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                " /requests",
                "/requests x",
                "/requests\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "/req\u0000uests",
                "/\u0085/evil.example",
                "/login",
                "/login?next=/",
                "/login/resume",
                "/logout",
                "/setup?token=x",
                "?next=/",
                "/%zz"
            })
    void whatCouldLeadElsewhereBecomesTheFirstPage(String said) {
        assertThat(OwnPath.of(said)).isEqualTo(OwnPath.FIRST);
    }

    @Test
    void nothingBecomesTheFirstPage() {
        assertThat(OwnPath.of(null)).isEqualTo(OwnPath.FIRST);
    }

    @Test
    void anOverlongPathBecomesTheFirstPage() {
        assertThat(OwnPath.of("/" + "x".repeat(2001))).isEqualTo(OwnPath.FIRST);
    }
}
