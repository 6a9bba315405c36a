package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailHeadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nBcc: eve@example.org",
                "\n",
                "\r",
                "\0",
                "\u2028",
                "\u2029",
                "\u0085",
                "\u000b",
                "\f",
            })
    void noHeaderHoldsALinesEnd(String end) {
        refused(() -> new MailSender("rosa@lantern.example", "Rosa" + end + "x"));
        refused(() -> new MailSender("rosa@lantern.example" + end, "Rosa"));
        refused(() -> head(Optional.of("desk@lantern.example" + end), Optional.empty(), List.of()));
        refused(() -> head(Optional.empty(), Optional.of("<a@b>" + end), List.of()));
        refused(() -> head(Optional.empty(), Optional.of("<a" + end + "@b>"), List.of()));
        refused(() -> head(Optional.empty(), Optional.empty(), List.of("<a@b>", "<a@b" + end + ">")));
        refused(() -> new Enclosure("a" + end + ".pdf", "application/pdf", 1, List::of));
        refused(() -> new Enclosure("a.pdf", "application/pdf" + end, 1, List::of));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "<a@b", "<>", "<a b>", "<a@b><c@d>", "<ü@b>", "", "<a\t@b>"})
    void whatIsNotOneIdIsNotOne(String id) {
        assertThat(MailHead.isId(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a@b>", "<CAF=x.y+z@mail.gmail.com>", "<%0d%0a@x>", "<no-host>", "<\"q\"@[10.0.0.1]>"})
    void anIdOfTheWildMayStand(String id) {
        assertThat(MailHead.isId(id)).isTrue();
    }

    @Test
    void aLongConversationKeepsItsRootAndItsEnd() {
        List<String> ids = IntStream.range(0, 60).mapToObj(n -> "<" + n + "@x>").toList();
        MailHead head = head(Optional.empty(), Optional.empty(), ids);
        assertThat(head.references()).hasSize(25).startsWith("<0@x>", "<36@x>").endsWith("<59@x>");
    }

    @Test
    void twentyMegabytesAreEnclosedAndNotAByteMore() {
        Mail mail = Mail.letter(1, "foia@agency.example", "Hello", "text", MailHead.DESK);
        Enclosure most = new Enclosure("a.pdf", "application/pdf", 20 * 1024 * 1024, List::of);
        assertThat(mail.enclosing(List.of(most)).enclosures()).hasSize(1);
        refused(() -> mail.enclosing(List.of(most, new Enclosure("b.pdf", "application/pdf", 1, List::of))));
    }

    private static MailHead head(Optional<String> replyTo, Optional<String> inReplyTo, List<String> references) {
        return new MailHead(Optional.empty(), replyTo, inReplyTo, references);
    }

    private static void refused(ThrowingCallable wish) {
        assertThatIllegalArgumentException().isThrownBy(wish);
    }
}
