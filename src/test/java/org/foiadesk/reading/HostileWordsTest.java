package org.foiadesk.reading;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that repeat themselves without end are read to theirs: each of these once took minutes or all the stack. */
class HostileWordsTest {

    private static final int LONG = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$1 ",
                "$1,000.00 ",
                "(b)(4)",
                "(b)(4), (b)(5), ",
                "request request ",
                "request case control tracking ",
                "records requests ",
                "appeal ",
                "appeal within ",
                "unusual circumstances ",
                "January 1, 2026 ",
                "within twenty (20) tracking number unusual circumstances ",
                "-- \n",
                "1-"
            })
    void theyAreReadToTheirEnd(String words) {
        String text = words.repeat(LONG / words.length());
        Letter letter = new Letter(
                words.repeat(50),
                text,
                "foia@agency.example",
                Optional.empty(),
                LocalDate.of(2026, 3, 10),
                Set.of(),
                Set.of(),
                "US",
                Statutes.of("US").calendar(Statute.Counting.USUAL));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Reading.of(letter));
    }
}
