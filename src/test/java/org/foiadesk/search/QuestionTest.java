package org.foiadesk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foiadesk.search.Question.Narrow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void wordsPhrasesAndUnwantedOnesAreToldApart() {
        Question asked = Question.of("drones \"body  cameras\" -police -\"north side\"");
        assertThat(asked.wording().wanted()).containsExactly("drones", "body  cameras");
        assertThat(asked.wording().unwanted()).containsExactly("police", "north side");
        assertThat(asked.narrows()).isEmpty();
        assertThat(asked.problem()).isEmpty();
    }

    @Test
    void filtersAreReadInAnyCaseAndLateIsOneUnlessQuoted() {
        Question asked = Question.of("Agency:FBI late -tag:ice owner:\"Rosa Quill\"");
        assertThat(asked.narrows())
                .containsExactly(
                        new Narrow(Filter.AGENCY, false, "FBI"),
                        new Narrow(Filter.TAG, true, "ice"),
                        new Narrow(Filter.OWNER, false, "Rosa Quill"));
        assertThat(asked.late()).contains(true);
        assertThat(Question.of("-late x").late()).contains(false);
        assertThat(Question.of("\"late\"").late()).isEqualTo(Optional.empty());
        assertThat(Question.of("\"late\"").wording().wanted()).containsExactly("late");
    }

    @Test
    void aQuoteThatNobodyClosedEndsWithTheTextAndPhonesQuotesAreQuotes() {
        assertThat(Question.of("\"body cameras").wording().wanted()).containsExactly("body cameras");
        assertThat(Question.of("“body cameras” x").wording().wanted()).containsExactly("body cameras", "x");
    }

    @Test
    void aNameThatIsNoFilterIsAWord() {
        assertThat(Question.of("https://ice.example re:drones").wording().wanted())
                .containsExactly("https://ice.example", "re:drones");
    }

    @Test
    void aFilterWithoutAValueIsKeptToBeSpokenOf() {
        assertThat(Question.of("agency: late").narrows()).containsExactly(new Narrow(Filter.AGENCY, false, ""));
        assertThat(Question.of("tag:\"\"").narrows()).containsExactly(new Narrow(Filter.TAG, false, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "\"", "\"\"", ":", "- - \"\" :", "-\"", "…", "(*)", "&|!", "''"})
    void operatorsAloneAreRefusedInASentence(String typed) {
        assertThat(Question.of(typed).problem()).endsWith("Type a word, a number or a filter.");
    }

    @Test
    void whatIsTooLongOrCannotBePrintedIsRefusedInASentence() {
        assertThat(Question.of("x".repeat(300)).problem()).isEmpty();
        assertThat(Question.of("x".repeat(301)).problem()).contains("300 characters");
        assertThat(Question.of("x".repeat(10_000)).typed()).hasSize(300);
        assertThat(Question.of("x ".repeat(20)).problem()).isEmpty();
        assertThat(Question.of("x ".repeat(21)).problem()).contains("20 words");
        assertThat(Question.of("a\0b").problem()).contains("cannot be printed");
    }

    @Test
    void nothingTypedIsNoMistake() {
        assertThat(Question.of("  ").isEmpty()).isTrue();
        assertThat(Question.of("  ").problem()).isEmpty();
    }

    @Property(tries = 1_000)
    void whateverIsTypedIsReadOrRefusedAndNeverBreaks(@ForAll String typed) {
        Question asked = Question.of(typed);
        assertThat(asked.isEmpty() || !asked.problem().isEmpty() || says(asked)).isTrue();
    }

    @Property(tries = 1_000)
    void soIsWhatLooksLikeALanguage(@ForAll @From("pieces") List<String> pieces) {
        whateverIsTypedIsReadOrRefusedAndNeverBreaks(String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "agency:",
                        "-",
                        "\"",
                        "”",
                        " ",
                        "late",
                        "tag",
                        ":",
                        "\\",
                        "%",
                        "'",
                        "fbi",
                        "é",
                        "\t",
                        "2026-0142",
                        "𝔉")
                .list()
                .ofMaxSize(60);
    }

    private static boolean says(Question asked) {
        return asked.wording().wanted().stream().noneMatch(String::isBlank)
                && asked.wording().unwanted().stream().noneMatch(String::isBlank)
                && !(asked.wording().isEmpty()
                        && asked.narrows().isEmpty()
                        && asked.late().isEmpty());
    }
}
