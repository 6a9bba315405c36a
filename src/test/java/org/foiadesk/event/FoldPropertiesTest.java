package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class FoldPropertiesTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 30);

    @Property(tries = 400)
    void noSequenceOfAllowedEventsThrows(@ForAll("dense") Histories grown, @ForAll @IntRange(max = 900) int days) {
        LocalDate today = LocalDate.of(2026, 3, 1).plusDays(days);
        History history = grown.history();

        assertThat(history.faults()).isEmpty();
        assertThatCode(() -> {
                    history.situation().next(today);
                    history.situation().late(today);
                    history.situation().ball(today);
                    history.possible(today);
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = 400)
    void everyEventIsEitherStandingOrStruck(@ForAll("dense") Histories grown) {
        List<Dated> all = new ArrayList<>(grown.history().standing());
        all.addAll(grown.history().struck());

        assertThat(all).containsExactlyInAnyOrderElementsOf(grown.events());
    }

    @Property(tries = 400)
    void onDifferentDaysTheOrderOfRecordingDoesNotMatter(@ForAll("spread") Histories grown, @ForAll Random random) {
        List<Integer> seqs =
                new ArrayList<>(grown.events().stream().map(Dated::seq).toList());
        Collections.shuffle(seqs, random);
        List<Dated> shuffled = new ArrayList<>();
        for (Dated dated : grown.events()) {
            shuffled.add(new Dated(seqs.remove(0), dated.occurredOn(), dated.arrivedOn(), dated.event()));
        }
        Collections.shuffle(shuffled, random);

        assertThat(new Histories(grown.statute(), shuffled).history().situation())
                .isEqualTo(grown.history().situation());
    }

    @Property(tries = 400)
    void anEventStruckAndRecordedAgainGivesTheSameSituation(
            @ForAll("spread") Histories grown, @ForAll @IntRange(max = 1000) int choice) {
        int size = grown.events().size();
        Dated chosen = grown.events().get(choice % size);
        Dated strike = Dated.on(LATER, size + 1, new Notes.Struck(chosen.seq(), "entered wrongly", ""));
        boolean allowed = grown.history().refusal(strike, Told.TODAY).isEmpty();
        Statistics.label("strike allowed").collect(allowed);
        if (!allowed) {
            return;
        }
        History without = grown.history().with(strike);
        Dated again = new Dated(size + 2, chosen.occurredOn(), chosen.arrivedOn(), chosen.event());

        assertThat(without.refusal(again, Told.TODAY)).isEmpty();
        assertThat(without.with(again).situation()).isEqualTo(grown.history().situation());
    }

    @Provide
    Arbitrary<Histories> dense() {
        return Histories.dense();
    }

    @Provide
    Arbitrary<Histories> spread() {
        return Histories.spread();
    }
}
