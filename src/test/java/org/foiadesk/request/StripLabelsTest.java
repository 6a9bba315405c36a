package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foiadesk.request.StripLabels.Label;
import org.junit.jupiter.api.Test;

/** Names in their rows: 38 is the line of the lowest row, 24 and 10 those over it. */
final class StripLabelsTest {
    private static List<Integer> lines(Label... labels) {
        List<Strip.Note> notes = new StripLabels(List.of(labels)).notes();
        return Stream.of(labels)
                .map(label -> notes.stream()
                        .filter(note -> note.text().equals(label.text()))
                        .map(Strip.Note::y)
                        .findFirst()
                        .orElse(0))
                .toList();
    }

    private static Label name(int x, String text) {
        return new Label("name", x, text);
    }

    @Test
    void namesWithRoomStandInTheLowestRow() {
        assertThat(lines(name(10, "day 0"), name(200, "Veterans Day"))).containsExactly(38, 38);
    }

    @Test
    void aNameThatWouldTouchTheNextGoesOverIt() {
        assertThat(lines(name(10, "Veterans Day"), name(30, "Clarification asked")))
                .containsExactly(24, 38);
    }

    @Test
    void theDueDayStandsLowestWhateverIsBesideIt() {
        assertThat(lines(name(40, "Christmas Day"), new Label("due", 20, "due Thu 24 Dec")))
                .last()
                .isEqualTo(38);
    }

    @Test
    void aNameWithoutRoomIsLeftOut() {
        assertThat(lines(name(10, "a name"), name(30, "another"), name(50, "a third"), name(70, "a fourth")))
                .containsExactly(0, 10, 24, 38);
    }

    @Test
    void aLineFallsFromARaisedNameToItsDay() {
        StripLabels labels = new StripLabels(List.of(name(10, "Veterans Day"), name(30, "Clarification asked")));
        assertThat(labels.leaders()).isEqualTo("M10 28V44");
    }

    /** The first would fit under the second, whose line would then cross it. */
    @Test
    void noLineCrossesAName() {
        assertThat(lines(name(10, "a name of middling length"), name(100, "a long name, raised"), name(190, "low")))
                .containsExactly(10, 24, 38);
    }
}
