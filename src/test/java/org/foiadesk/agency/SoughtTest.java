package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SoughtTest {

    @Test
    void caseAccentsAndPointsDoNotMatter() {
        assertThat(Sought.spelled("  Cañón City, P.D. ")).isEqualTo("canon city pd");
        assertThat(Sought.spelled("F.B.I.")).isEqualTo("fbi");
        assertThat(Sought.spelled("Sheriff’s Office")).isEqualTo("sheriffs office");
        assertThat(Sought.spelled("ﬁre & rescue")).isEqualTo("fire rescue");
    }

    @Test
    void lettersOfEveryScriptStay() {
        assertThat(Sought.spelled("وزارة العدل")).isEqualTo("وزارة العدل");
        assertThat(Sought.spelled("Полиция")).startsWith("поли");
    }

    @Test
    void whatHoldsNoLetterIsNothing() {
        assertThat(Sought.spelled("🦊 %_\\ '\u0000")).isEmpty();
        assertThat(Sought.words("🦊 %_\\")).isEmpty();
    }

    @Test
    void aParagraphIsCutToAHandfulOfWords() {
        assertThat(Sought.words("a ".repeat(5_000))).hasSize(8);
        assertThat(Sought.words("x".repeat(10_000))).singleElement().satisfies(word -> assertThat(word)
                .hasSize(200));
    }

    @Test
    void everyNameStandsBetweenBars() {
        assertThat(Sought.all(Stream.of("FBI", "", "Federal Bureau"))).isEqualTo("| fbi | federal bureau |");
    }
}
