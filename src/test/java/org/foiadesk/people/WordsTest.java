package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Rosa Quill, RQ",
        "Madonna, M",
        "José María de la Cruz, JC",
        "'  ', ?",
        "ines halloran, IH",
        "😀 Smile, 😀S"
    })
    void initialsAreOfTheFirstAndTheLastWord(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void rolesAreSaidInTheirOwnOrder() {
        assertThat(Role.words(Set.of(Role.ADMINISTRATOR, Role.REPORTER))).isEqualTo("reporter, administrator");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0/24",
        "2001:db8:1:2ff:3:4:5:6, 2001:db8:1:200:0:0:0:0/56",
        "::1, 0:0:0:0:0:0:0:0/56",
        "'', 127.0.0.0/24"
    })
    void aNetworkIsMoreThanOneAddress(String address, String network) {
        assertThat(Browser.network(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0, Firefox on Linux",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130 Safari/537.36 Edg/130, Edge on Windows",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X) AppleWebKit Chrome/130 Safari/537, Chrome on Mac",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17 like Mac OS X) Version/17 Safari/604, Safari on iPhone",
        "curl/8, A browser"
    })
    void aBrowserIsNamedAsPeopleNameIt(String agent, String words) {
        assertThat(Agent.words(agent)).isEqualTo(words);
    }
}
