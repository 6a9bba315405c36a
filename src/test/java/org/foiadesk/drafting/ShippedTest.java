package org.foiadesk.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTest {

    static Stream<String> jurisdictions() {
        return Statutes.jurisdictions().stream().map(Statutes.Jurisdiction::code);
    }

    @ParameterizedTest
    @MethodSource("jurisdictions")
    void everyLetterIsWrittenUnderEveryLawFullAndEmpty(String jurisdiction) throws Broken {
        Statute law = Statutes.of(jurisdiction);
        for (LetterKind kind : LetterKind.values()) {
            if (kind.under(jurisdiction)) {
                Wording full = Shipped.of(kind, jurisdiction).filled(new Merge(all(law)));
                assertThat(full.subject()).isNotBlank().hasSizeLessThan(250);
                assertThat(full.text()).contains("«requester»").doesNotContain("{", "}", "[");
                Wording empty = Shipped.of(kind, jurisdiction).filled(new Merge(Map.of()));
                assertThat(empty.text()).doesNotContain("{", "}").doesNotContain("\n\n\n");
            }
        }
    }

    @Test
    void theFederalWordingsCiteTheActAndOthersDoNot() throws Broken {
        for (LetterKind kind : List.of(LetterKind.CHASER, LetterKind.APPEAL, LetterKind.REQUEST)) {
            assertThat(written(kind, "US")).contains("5 U.S.C. 552(a)");
            assertThat(written(kind, "US-CA"))
                    .doesNotContain("5 U.S.C.")
                    .contains(Statutes.of("US-CA").citation().text());
        }
    }

    @Test
    void ourWorkingTitleStandsInNoWordingOfOurs() throws Broken {
        for (LetterKind kind : LetterKind.values()) {
            assertThat(written(kind, "US")).doesNotContain("«title»");
        }
    }

    @Test
    void everyExemptionThatWasCitedIsArguedAgainstOnce() {
        assertThat(Arguments.against(List.of("b7E", "(b) (6)", "Ex. 6", "b(5)", "nonsense")))
                .containsSubsequence("Exemption 7(E).", "Exemption 6.", "Exemption 5.")
                .doesNotContain("nonsense")
                .containsOnlyOnce("Exemption 6.");
    }

    @Test
    void aCodeIsKnownHoweverItIsStamped() {
        assertThat(Stream.of("(b)(7)(C)", "b7C", "(b)7(C)-1", "Exemption 7(C)", "B-7-C")
                        .map(Arguments::key))
                .containsOnly("(b)(7)(C)");
        assertThat(Stream.of("(b)(3):26 USC 6103", "b3", "(b)(3)-P.L. 86-36").map(Arguments::key))
                .containsOnly("(b)(3)");
        assertThat(Arguments.key("Glomar")).isEqualTo("GLOMAR");
    }

    private static String written(LetterKind kind, String jurisdiction) throws Broken {
        Wording wording = Shipped.of(kind, jurisdiction).filled(new Merge(all(Statutes.of(jurisdiction))));
        return wording.subject() + "\n" + wording.text();
    }

    private static Map<MergeField, String> all(Statute law) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        Arrays.stream(MergeField.values()).forEach(field -> values.put(field, "«" + field.code() + "»"));
        values.put(MergeField.LAW, law.name());
        values.put(MergeField.CITE, law.citation().text());
        return values;
    }
}
