package org.foiadesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each letter states what its file says it states, by these words, and nothing else. */
class ReadingTest {

    @TestFactory
    Stream<DynamicTest> everyLetterStatesExactlyWhatItsFileSays() {
        return Stream.of("federal.txt", "states.txt")
                .flatMap(file -> LetterFile.all(file).stream())
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(one.read()).containsExactlyElementsOf(one.states())));
    }

    @Test
    void thereAreSixtyLettersToReadByAtLeast() {
        assertThat(LetterFile.all("federal.txt").size()
                        + LetterFile.all("states.txt").size())
                .isGreaterThan(60);
    }
}
