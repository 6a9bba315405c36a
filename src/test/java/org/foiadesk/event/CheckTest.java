package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeIsRefusedInASentence(String sentence, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(sentence);
    }

    @Test
    void textIsKeptAsWrittenButForItsEdges() {
        assertThat(new Notes.Noted("  Ünïcode 🗂️ עברית\r\nsecond\tline \n").note())
                .isEqualTo("Ünïcode 🗂️ עברית\nsecond\tline");
        assertThat(new Filing.Drafted("x".repeat(10_000)).note()).hasSize(10_000);
    }

    @Test
    void amountsHaveCentsHoweverTheyWereTyped() {
        assertThat(paid("212.5")).isEqualTo(paid("212.50"));
        assertThat(paid("0").amount()).isEqualTo("0.00");
        assertThat(paid("1E+7").amount()).isEqualTo("10000000.00");
    }

    @Test
    void emptyCodesAreNoCodes() {
        assertThat(new Answers.Denied(false, null, List.of(" (b)(5) ", " "), null, "").codes())
                .containsExactly("(b)(5)");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("The note is longer than 10,000 characters.", () -> new Filing.Drafted("x".repeat(10_001))),
                refused("The note holds characters that cannot be printed.", () -> new Notes.Noted("a\0b")),
                refused("The note holds characters that cannot be printed.", () -> new Notes.Noted("half \uD83D")),
                refused("The note is empty.", () -> new Notes.Noted(" \n ")),
                refused("Whom you called is missing.", () -> new Notes.Called(" ", "", "")),
                refused("Who takes over must fit on one line.", () -> new Notes.HandedOver("Dev\nInes", "")),
                refused(
                        "The proof is longer than 500 characters.",
                        () -> new Filing.Filed(Filing.How.FAX, "x".repeat(501), "")),
                refused("The amount is below zero.", () -> paid("-0.01")),
                refused("The amount is more than $10,000,000.", () -> paid("10000000.01")),
                refused("The amount is more than $10,000,000.", () -> paid("1E+999999999")),
                refused("The amount has parts of a cent.", () -> paid("1.005")),
                refused("The amount has parts of a cent.", () -> paid("1E-999999999")),
                refused("The pages released are fewer than none.", () -> new Answers.ReleasedInFull(-1, "")),
                refused(
                        "The pages released are more than 100,000,000.",
                        () -> new Answers.ReleasedInFull(100_000_001, "")),
                refused("The promised date is before 4 Jul 1966.", () -> promised(LocalDate.of(1966, 7, 3))),
                refused("The promised date is after 2199.", () -> promised(LocalDate.of(2200, 1, 1))),
                refused(
                        "There are more than 50 exemption codes.",
                        () -> new Answers.Denied(false, null, Collections.nCopies(51, "(b)(5)"), null, "")),
                refused(
                        "A limit goes with an agreement to pay up to it, and only with that.",
                        () -> new Replies.FeeAnswered(Replies.FeeReply.AGREED_UP_TO, null, "")),
                refused(
                        "A limit goes with an agreement to pay up to it, and only with that.",
                        () -> new Replies.FeeAnswered(Replies.FeeReply.DISPUTED, BigDecimal.TEN, "")),
                refused(
                        "The release’s number is not between 1 and 10,000.",
                        () -> new Answers.InterimRelease(0, null, null, List.of(), "")));
    }

    private static Arguments refused(String sentence, ThrowingCallable made) {
        return Arguments.of(sentence, made);
    }

    private static Replies.FeePaid paid(String amount) {
        return new Replies.FeePaid(new BigDecimal(amount), "", "");
    }

    private static Terms.CompletionPromised promised(LocalDate date) {
        return new Terms.CompletionPromised(date, "");
    }
}
