package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiadesk.correspondence.Fit.Sign;
import org.foiadesk.correspondence.Fit.Target;
import org.junit.jupiter.api.Test;

class MatchTest {

    private static final Target EVERYBODYS = new Target(1, "2026-0001", true, true);
    private static final Target SEALED = new Target(2, "2026-0002", false, true);
    private static final Target CLOSED = new Target(3, "2026-0003", true, false);
    private static final Target ANOTHER = new Target(4, "2026-0004", true, true);

    @Test
    void anAddressOfOursFilesOnASealedRequestAndOnEveryRequestThatIsNamed() {
        Match match =
                Match.of(List.of(fit(Sign.TOKEN, SEALED), fit(Sign.TOKEN, EVERYBODYS), fit(Sign.NUMBER, ANOTHER)));
        assertThat(match.filed()).extracting(Fit::target).containsExactly(SEALED, EVERYBODYS);
        assertThat(match.guesses()).extracting(Fit::target).containsExactly(ANOTHER);
    }

    @Test
    void anAnswerGoesBeforeATrackingNumber() {
        Match match = Match.of(List.of(fit(Sign.NUMBER, EVERYBODYS), fit(Sign.ANSWER, SEALED)));
        assertThat(match.filed()).extracting(Fit::target).containsExactly(SEALED);
    }

    @Test
    void aNumberAloneNeverFilesOnASealedRequestNorOnOneOfTwo() {
        assertThat(Match.of(List.of(fit(Sign.NUMBER, SEALED))).filed()).isEmpty();
        Match two = Match.of(List.of(fit(Sign.NUMBER, EVERYBODYS), fit(Sign.NUMBER, ANOTHER)));
        assertThat(two.filed()).isEmpty();
        assertThat(two.guesses()).hasSize(2);
    }

    @Test
    void aMailToAClosedRequestIsFiledByItsNumberAndNotBySenderAndSubject() {
        assertThat(Match.of(List.of(fit(Sign.NUMBER, CLOSED))).filed()).hasSize(1);
        assertThat(Match.of(List.of(fit(Sign.SENDER_AND_SUBJECT, CLOSED))).filed())
                .isEmpty();
        assertThat(Match.of(List.of(fit(Sign.SENDER_AND_SUBJECT, EVERYBODYS), fit(Sign.SENDER_AND_SUBJECT, CLOSED)))
                        .filed())
                .extracting(Fit::target)
                .containsExactly(EVERYBODYS);
    }

    @Test
    void aSenderAloneIsAGuess() {
        Match match = Match.of(List.of(fit(Sign.SENDER, EVERYBODYS), fit(Sign.OWN_NUMBER, EVERYBODYS)));
        assertThat(match.filed()).isEmpty();
        assertThat(match.guesses()).extracting(Fit::sign).containsExactly(Sign.OWN_NUMBER);
    }

    private static Fit fit(Sign sign, Target target) {
        return new Fit(sign, target, "x");
    }
}
