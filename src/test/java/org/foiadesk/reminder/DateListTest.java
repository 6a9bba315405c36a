package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.foiadesk.request.StripRow;
import org.junit.jupiter.api.Test;

class DateListTest {

    @Test
    void theFirstFortyAreSaidInFullAndTheOthersInALineEach() {
        DateList dates = DateList.of(lines(100), 0);
        assertThat(dates.full())
                .extracting(DateLine::number)
                .startsWith("2026-0")
                .hasSize(40);
        assertThat(dates.brief())
                .extracting(DateLine::number)
                .startsWith("2026-40")
                .endsWith("2026-99");
        assertThat(dates.more()).isEmpty();
    }

    @Test
    void whatIsNotNamedIsCounted() {
        DateList dates = DateList.of(lines(500), 1);
        assertThat(dates.size()).isEqualTo(501);
        assertThat(dates.more()).isEqualTo("and 1 more on your desk");
    }

    @Test
    void noDateAtAllIsAnEmptyList() {
        assertThat(DateList.of(List.of(), 0)).isEqualTo(new DateList(0, List.of(), List.of(), ""));
    }

    private static List<DateLine> lines(int many) {
        StripRow none = new StripRow("", List.of());
        return IntStream.range(0, many)
                .mapToObj(i ->
                        new DateLine("2026-" + i, "Answer due", "", "", false, "", "", "", "", none, "", "", List.of()))
                .toList();
    }
}
