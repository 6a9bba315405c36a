package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foiadesk.deadline.Deadline.Day;

/** What holds of every strip, however odd the clock. */
final class StripPropertiesTest {
    private static final String NUMBER = "-?\\d+(\\.\\d)?";
    private static final Pattern PATH = Pattern.compile("(M\\d+ \\d+([ml]N N|[hv]N|V\\d+|z)+)+".replace("N", NUMBER));
    /** The widest digit or letter mix measured in our faces at 11 pixels, bold. */
    private static final double LETTER = 6.2;

    record Clock(String code, LocalDate today, boolean late) {
        Strip small() {
            return Objects.requireNonNull(Strip.small(StripTest.MONDAY, code, today, late));
        }

        Strip large() {
            return StripTest.large(code, today, late);
        }

        boolean holdsToday() {
            return !today.isBefore(StripTest.MONDAY) && today.isBefore(StripTest.MONDAY.plusDays(code.length()));
        }
    }

    /** Anything a database could hold, and stretches as real clocks have them. */
    @Provide
    Arbitrary<Clock> clocks() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("sScwhpxd".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(400);
        Arbitrary<String> stretch = Combinators.combine(
                        Arbitraries.of("c", "cccccww", "p", "ppwwppp", "h", "x", "xxxwwxx"),
                        Arbitraries.integers().between(1, 12))
                .as(String::repeat);
        Arbitrary<String> real = stretch.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(stretches -> "s" + String.join("", stretches))
                .flatMap(clock -> Arbitraries.of("", "d").map(clock::concat));
        return Combinators.combine(
                        Arbitraries.oneOf(odd, real),
                        Arbitraries.integers().between(-30, 3_000),
                        Arbitraries.of(true, false))
                .as((code, day, late) -> new Clock(code, StripTest.MONDAY.plusDays(day), late));
    }

    @Property(tries = 500)
    void pathsAreNumbersAndLettersAlone(@ForAll("clocks") Clock clock) {
        assertThat(clock.small().runs()).allSatisfy(run -> assertThat(run.d()).matches(PATH));
        assertThat(clock.large().runs()).allSatisfy(run -> assertThat(run.d()).matches(PATH));
    }

    @Property(tries = 500)
    void aStripIsNeverTooWide(@ForAll("clocks") Clock clock) {
        assertThat(clock.small().width()).isBetween(1, StripSize.SMALL.width(46));
        assertThat(clock.large().cells()).hasSizeBetween(1, 130);
    }

    @Property(tries = 500)
    void cellsStandSideBySideInsideTheStrip(@ForAll("clocks") Clock clock) {
        Strip strip = clock.large();
        int edge = StripSize.LARGE.left(0);
        for (Strip.Cell cell : strip.cells()) {
            assertThat(cell.x()).isEqualTo(edge);
            assertThat(cell.width()).isPositive();
            edge += cell.width();
        }
        assertThat(strip.width()).isGreaterThan(edge);
    }

    @Property(tries = 500)
    void noTextTouchesAnother(@ForAll("clocks") Clock clock) {
        List<Strip.Note> notes = clock.large().notes();
        for (int i = 0; i < notes.size(); i++) {
            for (Strip.Note other : notes.subList(i + 1, notes.size())) {
                assertThat(touch(notes.get(i), other))
                        .as("%s and %s", notes.get(i), other)
                        .isFalse();
            }
        }
    }

    private static boolean touch(Strip.Note one, Strip.Note other) {
        return Math.abs(one.y() - other.y()) < 9 && begin(one) < end(other) && begin(other) < end(one);
    }

    private static double begin(Strip.Note note) {
        return note.anchor().equals("middle") ? note.x() - wide(note) / 2 : note.x();
    }

    private static double end(Strip.Note note) {
        return begin(note) + wide(note);
    }

    private static double wide(Strip.Note note) {
        return note.text().length() * LETTER;
    }

    @Property(tries = 500)
    void everyTextIsInsideTheStrip(@ForAll("clocks") Clock clock) {
        Strip strip = clock.large();
        assertThat(strip.notes()).allSatisfy(note -> {
            assertThat(begin(note)).isNotNegative();
            assertThat(end(note)).isLessThanOrEqualTo(strip.width());
            assertThat(note.y()).isBetween(9, strip.height());
        });
    }

    @Property(tries = 500)
    void todayIsMarkedOnceOnEveryClockThatHoldsIt(@ForAll("clocks") Clock clock) {
        if (clock.holdsToday()) {
            assertThat(StripTest.places(clock.small(), "today")).hasSize(1);
            assertThat(StripTest.places(clock.large(), "today")).hasSize(1);
        }
    }

    @Property(tries = 500)
    void theLastDueDayIsAlwaysDrawn(@ForAll("clocks") Clock clock) {
        if (clock.code().contains("d")) {
            assertThat(StripTest.places(clock.small(), "due")).isNotEmpty();
            assertThat(StripTest.places(clock.large(), "due")).isNotEmpty();
        }
    }

    @Property(tries = 500)
    void daysAndBreaksTogetherMissNoDay(@ForAll("clocks") Clock clock) {
        LocalDate last = StripTest.MONDAY.plusDays(clock.code().length() - 1L);
        boolean grows =
                clock.today().isAfter(last) && (clock.late() || !clock.code().endsWith("d"));
        LocalDate end = grows ? clock.today() : last;
        long days = clock.large().cells().stream()
                .mapToLong(StripPropertiesTest::length)
                .sum();
        assertThat(StripTest.MONDAY.plusDays(days - 1)).isEqualTo(end);
    }

    private static long length(Strip.Cell cell) {
        String what = cell.label().substring(cell.label().indexOf(": ") + 2);
        return what.endsWith("left out here") ? Long.parseLong(what.substring(0, what.indexOf(' '))) : 1;
    }

    /** The small strip counts letters, the large one is told: both must come to the same. */
    @Property(tries = 500)
    void theSmallStripCountsAsTheLargeOneDoes(@ForAll("clocks") Clock clock) {
        List<Day> days = StripTest.days(clock.code());
        String says = clock.small().says();
        if (days.get(days.size() - 1).kind() == Day.Kind.DUE && !says.startsWith("late")) {
            assertThat(says).contains(" of " + days.get(days.size() - 1).count() + ";");
            assertThat(clock.large().cells())
                    .extracting(Strip.Cell::label)
                    .anyMatch(tip ->
                            tip.endsWith("day " + days.get(days.size() - 1).count() + ", due"));
        }
    }
}
