package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.foiadesk.deadline.Deadline.Day;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Happening.What;
import org.foiadesk.deadline.Statute.Counting;

/** What holds for every story, told in any order. */
class ClockPropertiesTest {
    private static final Statute ACT = Statutes.of("US");
    private static final Statute.Calendar CALENDAR = ACT.calendar(Counting.USUAL);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noStoryThrowsUnderAnyLawAndEveryDeadlineSaysItsDateOrWhyThereIsNone(
            @ForAll("wildStories") List<Happening> story, @ForAll("countings") Counting counting) {
        for (Statutes.Jurisdiction where : Statutes.jurisdictions()) {
            for (Deadline deadline : Statutes.of(where.code()).deadlines(story, counting)) {
                assertThat(deadline.due() == null).isEqualTo(deadline.none() != null);
                assertThat(deadline.settledOn() == null).isEqualTo(deadline.open());
                assertThat(deadline.outcome() == Outcome.PAUSED).isEqualTo(deadline.daysLeft() > 0);
                assertThat(deadline.steps()).isSortedAccordingTo(Comparator.comparing(Deadline.Step::on));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theDeterminationNeverFallsOnADayOffNorBeforeItsStart(
            @ForAll("stories") List<Happening> story, @ForAll("countings") Counting counting) {
        var calendar = ACT.calendar(counting);
        for (Deadline deadline : ACT.deadlines(story, counting)) {
            if (deadline.kind() == Kind.DETERMINATION && deadline.due() != null) {
                assertThat(calendar.isWorkingDay(deadline.due())).isTrue();
                assertThat(deadline.due()).isAfter(deadline.steps().get(0).on());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theStripCountsToTheLengthOfTheTerm(
            @ForAll("stories") List<Happening> story, @ForAll("countings") Counting counting) {
        for (Deadline deadline : ACT.deadlines(story, counting)) {
            if (deadline.kind() == Kind.DETERMINATION
                    && deadline.due() != null
                    && !deadline.days().isEmpty()) {
                var days = deadline.days();
                assertThat(days.get(days.size() - 1).on()).isEqualTo(deadline.due());
                assertThat(days.get(days.size() - 2).count() + 1)
                        .isEqualTo(days.get(days.size() - 1).count());
                assertThat(days).extracting(Day::count).isSorted();
                assertThat(days.get(days.size() - 1).count()).isBetween(20, 30);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTellingDifferentDaysChangesNothing(
            @ForAll("stories") List<Happening> story, @ForAll("shuffles") int seed) {
        var days = new HashSet<LocalDate>();
        var distinct =
                story.stream().filter(happening -> days.add(happening.on())).toList();
        var shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(ACT.deadlines(shuffled, Counting.USUAL)).isEqualTo(ACT.deadlines(distinct, Counting.USUAL));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anotherPauseNeverMakesADateEarlier(
            @ForAll("days") LocalDate start, @ForAll("pauses") List<Pause> pauses, @ForAll("pause") Pause more) {
        var both = new ArrayList<>(pauses);
        both.add(more);
        both.sort(Comparator.comparing(Pause::after));
        var sorted = pauses.stream().sorted(Comparator.comparing(Pause::after)).toList();
        var without = new Count(CALENDAR, start, false, sorted).reach(20);
        var with = new Count(CALENDAR, start, false, both).reach(20);
        assertThat(with.stopped() || !with.on().isBefore(without.on())).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPauseIsTheUnionOfItsQuestions(@ForAll("days") LocalDate start, @ForAll("pauses") List<Pause> pauses) {
        var sorted = pauses.stream().sorted(Comparator.comparing(Pause::after)).toList();
        LocalDate day = start;
        for (int counted = 0; counted < 20; ) {
            day = day.plusDays(1);
            LocalDate at = day;
            counted += CALENDAR.isWorkingDay(day) && sorted.stream().noneMatch(pause -> pause.covers(at)) ? 1 : 0;
        }
        assertThat(new Count(CALENDAR, start, false, sorted).reach(20)).isEqualTo(new Count.Reach(day, 0));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anotherClosedDayNeverMakesADateEarlier(
            @ForAll("stories") List<Happening> story, @ForAll("days") LocalDate closed) {
        var plain = determinations(story, Set.of());
        var later = determinations(story, Set.of(closed));
        assertThat(later).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(later.get(i)).isAfterOrEqualTo(plain.get(i));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void workingDaysAreWhatOneCountsOnTheFingers(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = -300, max = 300) int n) {
        LocalDate day = from;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(Integer.signum(n));
            left -= CALENDAR.isWorkingDay(day) ? 1 : 0;
        }
        assertThat(CALENDAR.plusWorkingDays(from, n)).isEqualTo(day);
        if (n > 0) {
            assertThat(CALENDAR.workingDaysBetween(from, day)).isEqualTo(n);
            assertThat(CALENDAR.workingDaysBetween(day, from)).isEqualTo(-n);
        }
    }

    /** In order of the rounds; a clock that stands still is later than any date. */
    private static List<LocalDate> determinations(List<Happening> story, Set<LocalDate> closed) {
        var counting = Counting.USUAL.closedOn(named(closed));
        var c = Case.of((Law) ACT, counting, Chronicle.of(story));
        var extensions = new Extensions(c);
        return Round.of(c.chronicle()).stream()
                .flatMap(round -> new Determination(c, round, extensions).deadlines().stream())
                .filter(deadline -> deadline.kind() == Kind.DETERMINATION)
                .map(deadline -> deadline.dueOn().orElse(LocalDate.MAX))
                .toList();
    }

    private static Map<LocalDate, String> named(Set<LocalDate> closed) {
        return closed.stream().collect(Collectors.toMap(day -> day, day -> "Closed by the agency"));
    }

    @Provide
    Arbitrary<List<Happening>> stories() {
        return storiesOn(days());
    }

    /** Over three centuries: beyond the years whose holidays are known, and with pauses of decades. */
    @Provide
    Arbitrary<List<Happening>> wildStories() {
        var anyDay = Arbitraries.integers().between(0, 110_000).map(LocalDate.of(1900, 1, 1)::plusDays);
        return Arbitraries.oneOf(storiesOn(days()), storiesOn(anyDay));
    }

    private static Arbitrary<List<Happening>> storiesOn(Arbitrary<LocalDate> days) {
        return Combinators.combine(Arbitraries.of(What.values()), days, days.injectNull(0.5))
                .as(Happening::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Counting> countings() {
        var bool = Arbitraries.of(true, false);
        return Combinators.combine(bool, bool, days().set().ofMaxSize(5))
                .as((receipt, routing, closed) ->
                        Counting.USUAL.by(receipt, routing, false, false).closedOn(named(closed)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 250).map(LocalDate.of(2025, 10, 1)::plusDays);
    }

    @Provide
    Arbitrary<Integer> shuffles() {
        return Arbitraries.integers();
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return pause().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Pause> pause() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 40))
                .as((after, length) -> new Pause(Question.FEE, after, after.plusDays(length)));
    }
}
