package org.foiadesk.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    @Test
    void aFieldIsFilledAndAConditionAsksWhetherItIsThere() throws Broken {
        String text = "To {agency}:{#if due} It was due on {due}.{#else} No date.{/if}";
        assertThat(filled(text, Map.of(MergeField.AGENCY, "FBI", MergeField.DUE, "May 1")))
                .isEqualTo("To FBI: It was due on May 1.");
        assertThat(filled(text, Map.of(MergeField.AGENCY, "FBI"))).isEqualTo("To FBI: No date.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{nobody}",
                "{agency.length}",
                "{agency.getClass}",
                "{agency.class.forName('java.lang.Runtime')}",
                "{values}",
                "{this}",
                "{this.values}",
                "{cdi:mailServers.known}",
                "{config:property('quarkus.datasource.password')}",
                "{inject:outbox}",
                "{str:builder('x')}",
                "{data:agency}",
                "{agency ?: 'x'}",
                "{agency.raw}",
                "{#if agency.length > 3}x{/if}",
                "{#if cdi:outbox}x{/if}",
                "{#for c in agency}x{/for}",
                "{#each agency}x{/each}",
                "{#let a=agency}x{/let}",
                "{#include layout /}",
                "{#insert title /}",
                "{#fragment f}x{/fragment}",
                "{#eval agency /}",
                "{#when agency}{#is a}x{/when}",
                "{#cached}x{/cached}",
                "{#field name='x' /}",
                "{@java.lang.Runtime runtime}",
                "{#if agency}never closed",
                "{/if}"
            })
    void nothingButFieldsAndConditionsIsTaken(String text) {
        assertThatThrownBy(() -> Boilerplate.of("First line\n" + text))
                .isInstanceOf(Broken.class)
                .hasMessageMatching("(?s)Line [12]: .*");
    }

    @Test
    void whatIsFilledInIsNeverReadAsAWording() throws Broken {
        String hostile = "{#if agency}{cdi:outbox}{/if} <script>&amp;{|x|}";
        assertThat(filled("{asked}", Map.of(MergeField.ASKED, hostile))).isEqualTo(hostile);
    }

    @Test
    void aLetterThatGrowsBeyondAllMeasureIsRefused() throws Broken {
        Boilerplate many = Boilerplate.of("{asked}".repeat(5_000));
        Merge merge = new Merge(Map.of(MergeField.ASKED, "x".repeat(100_000)));
        assertThatThrownBy(() -> many.filled(merge)).isInstanceOf(Broken.class).hasMessageContaining("longer");
        assertThatThrownBy(() -> Boilerplate.of("x".repeat(40_001))).hasMessageContaining("40,001 characters");
    }

    @Test
    void theLineOfAWrongFieldIsNamed() {
        assertThatThrownBy(() -> Boilerplate.of("To {agency}\n\nby {dew}\n"))
                .hasMessage("Line 3: There is no field {dew}. The fields are listed below the text.");
    }

    @Test
    void bracesThatAreNoFieldStayText() throws Broken {
        assertThat(filled("as in { \"json\": 1 }", Map.of())).isEqualTo("as in { \"json\": 1 }");
    }

    private static String filled(String text, Map<MergeField, String> values) throws Broken {
        return Boilerplate.of(text).filled(new Merge(values));
    }
}
