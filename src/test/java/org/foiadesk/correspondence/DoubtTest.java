package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiadesk.jail.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtTest {

    private static final List<String> AGENCIES = List.of("city.gov", "fbi.gov", "gmail.com", "police.town.us");

    @ParameterizedTest
    @CsvSource({
        "foia@city.gov, ''",
        "FOIA@City.GOV, ''",
        "clerk@foia.city.gov, ''",
        "clerk@gmail.com, ''",
        "clerk@notgmail.com, ''",
        "clerk@county.example, ''",
        "clerk@town.us, ''",
        "nobody, ''",
        "'', ''",
        "foia@othercity.gov, city.gov",
        "foia@other-city.gov, city.gov",
        "foia@city.gov.evil.com, city.gov",
        "foia@mail.city.gov.evil.com, city.gov",
        "foia@xn--ity-3ed.gov, city.gov",
        "foia@сity.gov, city.gov",
        "foia@cíty.gov, city.gov",
        "foia@clty.gov, city.gov",
        "foia@c1ty.gov, city.gov",
        "foia@fb1.gov, fbi.gov",
        "foia@police.t0wn.us, police.town.us"
    })
    void domainsAreComparedByWholeLabels(String address, String like) {
        String said = Doubt.of(new Mailbox("The clerk", address), AGENCIES).orElse("");
        assertThat(said).contains(like);
        assertThat(said.isEmpty()).isEqualTo(like.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "foia@city.gov, eve@evil.example, true",
        "City FOIA <foia@city.gov>, eve@evil.example, true",
        "foia@city.gov, foia@city.gov, false",
        "foia@city.gov, noreply@mail.city.gov, false",
        "Eve @ the desk, eve@evil.example, false"
    })
    void aNameThatShowsAnotherAddressIsPointedOut(String name, String address, boolean doubted) {
        assertThat(Doubt.of(new Mailbox(name, address), AGENCIES).isPresent()).isEqualTo(doubted);
    }

    @Test
    void aDomainIsUnderThoseAboveItAndUnderNoOther() {
        assertThat(Domains.upwards("a.foia.city.gov")).containsExactly("a.foia.city.gov", "foia.city.gov", "city.gov");
        assertThat(Domains.upwards("")).isEmpty();
        assertThat(Domains.upwards("localhost")).isEmpty();
    }
}
