package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Happening.What.ACKNOWLEDGED;
import static org.foiadesk.deadline.Happening.What.FEE_ANSWERED;
import static org.foiadesk.deadline.Happening.What.FEE_ASKED;
import static org.foiadesk.deadline.Happening.What.RECEIVED_BY_PROPER_OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Statute.Counting;

/** What holds under each of the laws, for requests of forty years. */
class EveryLawPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void noDateOfTheAgencyFallsBeforeItsStart(
            @ForAll("laws") Statute law, @ForAll("days") LocalDate start, @ForAll("countings") Counting counting) {
        for (Deadline deadline : law.deadlines(asked(start), counting)) {
            if (deadline.due() != null) {
                assertThat(deadline.due()).as(deadline.kind().name()).isAfterOrEqualTo(start);
            }
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void aCountOfWorkingDaysEndsOnAWorkingDayAndIsWhatOneCountsOnTheFingers(
            @ForAll("laws") Statute law, @ForAll("days") LocalDate start, @ForAll("countings") Counting counting) {
        var calendar = law.calendar(counting);
        for (Deadline deadline : law.deadlines(asked(start), counting)) {
            boolean counted = deadline.kind() == Kind.DETERMINATION || deadline.kind() == Kind.ACKNOWLEDGEMENT;
            if (counted && deadline.due() != null && deadline.rule().matches(".*(business|working) days?.*")) {
                assertThat(calendar.isWorkingDay(deadline.due()))
                        .as(law.jurisdiction())
                        .isTrue();
                assertThat(onTheFingers(calendar, deadline))
                        .as(law.jurisdiction())
                        .isEqualTo(deadline.due());
            }
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void anotherDayOffNeverMakesADateEarlier(
            @ForAll("laws") Statute law, @ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int later) {
        var closed = Counting.USUAL.closedOn(Map.of(start.plusDays(later), "closed by order"));
        var plain = Timeline.of(law, Counting.USUAL, asked(start));
        var other = Timeline.of(law, closed, asked(start));
        for (Kind kind : Kind.values()) {
            plain.of(kind).flatMap(Deadline::dueOn).ifPresent(due -> assertThat(
                            other.of(kind).flatMap(Deadline::dueOn))
                    .as(law.jurisdiction() + " " + kind)
                    .hasValueSatisfying(moved -> assertThat(moved).isAfterOrEqualTo(due)));
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void aLaterAnswerToAQuestionNeverMakesADateEarlier(
            @ForAll("laws") Statute law,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 20) int asked,
            @ForAll @IntRange(max = 40) int answered,
            @ForAll @IntRange(max = 20) int more) {
        LocalDate question = start.plusDays(asked);
        var sooner = answered(law, start, question, question.plusDays(answered));
        var later = answered(law, start, question, question.plusDays(answered + more));
        assertThat(later).isAfterOrEqualTo(sooner);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aRuleOfOurOwnGovernsRequestsSinceItsDayAndNoOthers(
            @ForAll("laws") Statute law,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 90) int own) {
        var rule = new OwnRule(Clause.DETERMINATION, own, start, start, "the city’s charter", "charter, s. 5");
        var counting = Counting.USUAL.with(List.of(rule));
        var ours =
                Timeline.of(law, counting, asked(start)).of(Kind.DETERMINATION).orElseThrow();
        assertThat(ours.rule()).contains("By a rule of your own").contains("the city’s charter");
        assertThat(ours.due()).isNotNull();
        LocalDate next = start.plusDays(1);
        assertThat(law.deadlines(asked(next), counting)).isEqualTo(law.deadlines(asked(next), Counting.USUAL));
    }

    private static LocalDate onTheFingers(Statute.Calendar calendar, Deadline deadline) {
        var strip = deadline.days();
        LocalDate day = strip.get(0).on();
        for (int left = strip.get(strip.size() - 1).count() - strip.get(0).count(); left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static LocalDate answered(Statute law, LocalDate start, LocalDate question, LocalDate answer) {
        var story = List.of(
                Happening.of(RECEIVED_BY_PROPER_OFFICE, start),
                Happening.of(ACKNOWLEDGED, start),
                Happening.of(FEE_ASKED, question),
                Happening.of(FEE_ANSWERED, answer));
        return Timeline.of(law, Counting.USUAL, story)
                .of(Kind.DETERMINATION)
                .flatMap(Deadline::dueOn)
                .orElse(LocalDate.MAX);
    }

    private static List<Happening> asked(LocalDate start) {
        return List.of(Happening.of(RECEIVED_BY_PROPER_OFFICE, start), Happening.of(ACKNOWLEDGED, start));
    }

    @Provide
    Arbitrary<Statute> laws() {
        return Arbitraries.of(Statutes.jurisdictions()).map(where -> Statutes.of(where.code()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 14_600).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Counting> countings() {
        var bool = Arbitraries.of(true, false);
        return Combinators.combine(bool, bool, bool, Arbitraries.of(Requester.values()))
                .as((receipt, mondays, local, who) ->
                        Counting.USUAL.by(receipt, false, mondays, local).askedBy(who));
    }
}
