package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.deadline.Timeline;
import org.junit.jupiter.api.Test;

/** The letters, and the real clock's days through them. */
final class StripCodeTest {
    private static final Happening RECEIVED = Happening.of(What.RECEIVED_BY_PROPER_OFFICE, StripTest.MONDAY);
    private static final Happening ASKED = Happening.of(What.CLARIFICATION_ASKED, LocalDate.of(2026, 11, 10));
    private static final Happening ANSWERED = Happening.of(What.CLARIFICATION_ANSWERED, LocalDate.of(2026, 11, 19));
    private static final Happening EXTENDED = Happening.of(What.EXTENSION_NOTICED, LocalDate.of(2026, 11, 9));

    private static List<Deadline.Day> clock(Happening... more) {
        return Timeline.of(Statutes.of("US"), Statute.Counting.USUAL, List.of(more))
                .of(Deadline.Kind.DETERMINATION)
                .orElseThrow()
                .days();
    }

    @Test
    void twentyWorkingDaysReadAsTheirLetters() {
        assertThat(StripCode.of(clock(RECEIVED))).isEqualTo(StripTest.TWENTY);
    }

    @Test
    void aPauseAndAnExtensionHaveTheirOwnLetters() {
        assertThat(StripCode.of(clock(RECEIVED, EXTENDED, ASKED, ANSWERED)))
                .startsWith("sccccwwcccccwwcccccwwcchppwwppppcwwcc")
                .endsWith("xxxd");
    }

    @Test
    void theLettersGiveBackTheDaysAndTheirCounts() {
        List<Deadline.Day> days = clock(RECEIVED, EXTENDED, ASKED, ANSWERED);
        assertThat(StripCode.read(StripTest.MONDAY, StripCode.of(days)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name")
                .isEqualTo(days.stream().map(StripDay::of).toList());
    }

    @Test
    void aStartThatIsDayOneIsCounted() {
        var days = List.of(
                new Deadline.Day(StripTest.MONDAY, Deadline.Day.Kind.START, "", 1),
                new Deadline.Day(StripTest.MONDAY.plusDays(1), Deadline.Day.Kind.DUE, "", 2));
        assertThat(StripCode.of(days)).isEqualTo("Sd");
        assertThat(StripCode.read(StripTest.MONDAY, "Sd"))
                .extracting(StripDay::count)
                .containsExactly(1, 2);
    }

    @Test
    void aClockTooLongForAListHasNoCode() {
        assertThat(StripCode.of(StripTest.days("s" + "c".repeat(129)))).hasSize(130);
        assertThat(StripCode.of(StripTest.days("s" + "c".repeat(130)))).isEmpty();
    }

    @Test
    void aLetterThatIsNoneIsAFault() {
        assertThatThrownBy(() -> StripCode.read(StripTest.MONDAY, "s?d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("?");
    }

    @Test
    void aClockStoppedByAnOpenQuestionIsDrawnPaused() {
        List<Deadline.Day> days = clock(RECEIVED, ASKED);
        Strip strip = Strip.large(days, LocalDate.of(2026, 11, 24), false, "");
        assertThat(StripTest.places(strip, "paused")).hasSize(10);
        assertThat(strip.notes()).extracting(Strip.Note::text).contains("paused", "today");
    }
}
