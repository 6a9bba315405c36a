package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterRunTest {

    /** A letter each: who, and what wrote it; ours begin with an equals sign. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.Automatic reply a.Automatic reply a.Automatic reply | 3",
                "a.Automatic reply a.Receipt | 2",
                "a. a. | 1 1",
                "a.Automatic reply a. a.Automatic reply | 1 1 1",
                "a.Automatic reply b.Automatic reply b.Automatic reply | 1 2",
                "a.Not delivered a.Not delivered | 1 1",
                "=a.Automatic reply =a.Automatic reply | 1 1"
            })
    void whatOneMachineSaidInARowStandsTogether(String letters, String runs) {
        List<LetterRow> rows = Stream.of(letters.split(" (?==?[ab]\\.)"))
                .map(LetterRunTest::row)
                .toList();
        assertThat(LetterRun.of(rows))
                .extracting(run -> run.rows().size())
                .containsExactlyElementsOf(
                        Stream.of(runs.split(" ")).map(Integer::valueOf).toList());
    }

    private static LetterRow row(String letter) {
        String[] parts = letter.split("\\.", -1);
        return new LetterRow(
                1,
                letter.startsWith("="),
                parts[0],
                "Subject",
                "Mon 2 Mar",
                "e-mail",
                "",
                "",
                parts[1],
                false,
                false,
                false);
    }
}
