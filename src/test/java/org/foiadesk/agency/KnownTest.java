package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownTest {

    private static final Known PRISONS = known("BOP", "Federal Bureau of Prisons", "Prison Bureau");

    @Test
    void theSameNameIsTheSameAgency() {
        assertThat(PRISONS.resembles(newcomer("", "FEDERAL BUREAU OF PRISONS"))).isTrue();
    }

    @Test
    void theSameAbbreviationIsTheSameAgency() {
        assertThat(PRISONS.resembles(newcomer("B.O.P.", "Something quite different")))
                .isTrue();
    }

    @Test
    void anotherNameOfItIsTheSameAgency() {
        assertThat(PRISONS.resembles(newcomer("", "prison bureau"))).isTrue();
        assertThat(PRISONS.resembles(newcomer("", "The Jailers", "Federal Bureau of Prisons")))
                .isTrue();
    }

    @Test
    void theOrderOfWordsAndSmallWordsDoNotMatter() {
        assertThat(PRISONS.resembles(newcomer("", "Prisons, Federal Bureau for the")))
                .isTrue();
    }

    @Test
    void aSlipOfTheFingerIsTheSameAgency() {
        assertThat(PRISONS.resembles(newcomer("", "Federal Bureau of Prison"))).isTrue();
        assertThat(PRISONS.resembles(newcomer("", "Federal Bureav of Prisons"))).isTrue();
    }

    @Test
    void anotherNumberIsAnotherAgency() {
        Known region = known("", "Fish and Wildlife Region 1");
        assertThat(region.resembles(newcomer("", "Fish and Wildlife Region 2"))).isFalse();
    }

    @Test
    void anotherNameIsAnotherAgency() {
        assertThat(PRISONS.resembles(newcomer("", "Bureau of Land Management"))).isFalse();
        assertThat(known("", "Department of State").resembles(newcomer("", "Department of Justice")))
                .isFalse();
    }

    @Test
    void namesOfSmallWordsAloneAreToldApart() {
        assertThat(known("", "The Office").resembles(newcomer("", "The Department")))
                .isFalse();
    }

    private static Known known(String abbreviation, String name, String... others) {
        Spelled spelled = Spelled.of(abbreviation, name, List.of(others));
        return new Known(1, abbreviation, name, spelled.name(), spelled.all());
    }

    private static AgencyFacts newcomer(String abbreviation, String name, String... others) {
        return new AgencyFacts(name, abbreviation, List.of(others), "US", "", "", Ways.USUAL);
    }
}
