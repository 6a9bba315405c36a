package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://efoia.fbi.gov/", "http://www.foia.gov", "HTTPS://a.gov/b?c=d&e=f#g"})
    void aWebPageIsAWebAddress(String address) {
        assertThat(Addresses.isWeb(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://fbi.gov/%0aalert(1)",
                "data:text/html,x",
                "//fbi.gov",
                "fbi.gov",
                "ftp://fbi.gov",
                "https://",
                "https:fbi.gov",
                "https://fbi.gov@evil.example",
                "https://a b.gov",
                "https://a.gov/\"onclick",
                "https://🦊.gov",
                ""
            })
    void whatIsNoWebPageIsRefused(String address) {
        assertThat(Addresses.isWeb(address)).isFalse();
    }

    @Test
    void plainEmailAddressesPass() {
        assertThat(Addresses.isEmail("MRUFOIA.Requests@usdoj.gov")).isTrue();
        assertThat(Addresses.isEmail("o'neil+foia@city.example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"foia", "foia@gov", "a@b.gov, c@d.gov", "<a@b.gov>", "a b@c.gov", "a@b..gov", "a@b.gov\nBcc: x"})
    void whatIsNoEmailAddressIsRefused(String address) {
        assertThat(Addresses.isEmail(address)).isFalse();
    }

    @Test
    void phoneNumbersMayHaveAnExtension() {
        assertThat(Addresses.isPhone("202-514-3642")).isTrue();
        assertThat(Addresses.isPhone("(202) 514-3642 ext. 12")).isTrue();
        assertThat(Addresses.isPhone("+1 202.514.3642 x3")).isTrue();
        assertThat(Addresses.isPhone("555-014")).isFalse();
        assertThat(Addresses.isPhone("call the desk")).isFalse();
        assertThat(Addresses.isPhone("1".repeat(10_000))).isFalse();
    }

    @Test
    void allOfTheStarterDirectoryLooksRight() {
        assertThat(StarterDirectory.shipped()).allSatisfy(entry -> {
            assertThat(Addresses.isWeb(entry.facts().website())).isTrue();
            assertThat(entry.contacts())
                    .allSatisfy(contact -> assertThat(contact.way().fits(contact.value()))
                            .as(contact.value())
                            .isTrue());
        });
    }
}
