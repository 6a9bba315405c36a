package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowedTest {

    @Test
    void aParagraphBreaksAtItsSpacesAndIsJoinedAgainByThem() {
        String paragraph = "Under the Act the agency owes an answer. ".repeat(8).strip();
        String flowed = Flowed.of(paragraph + "\n\nRosa\n");
        assertThat(flowed.lines()).allMatch(line -> line.length() <= 72);
        assertThat(flowed.replace(" \n", " ")).isEqualTo(paragraph + "\n\nRosa\n");
    }

    @Test
    void aLineThatEndsDoesNotFlowOnAndASignatureStaysOne() {
        assertThat(Flowed.of("one  \ntwo\n-- \nRosa")).isEqualTo("one\ntwo\n-- \nRosa\n");
    }

    @Test
    void whatLooksLikeAQuoteOrAnEnvelopeIsStuffed() {
        assertThat(Flowed.of("> quoted\nFrom here\n  indented")).isEqualTo(" > quoted\n From here\n   indented\n");
    }

    @Test
    void aWordLongerThanALineStaysWhole() {
        String link = "https://records.example/" + "x".repeat(100);
        assertThat(Flowed.of("See " + link)).isEqualTo("See \n" + link + "\n");
    }
}
