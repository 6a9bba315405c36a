package org.foiadesk.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void whatStandsBetweenThePensIsMarked() {
        assertThat(Piece.of("A \uE000stop\uE001 watch"))
                .containsExactly(new Piece("A ", false), new Piece("stop", true), new Piece(" watch", false));
        assertThat(Piece.of("")).isEmpty();
    }

    @Property
    void noLetterIsLostAndNoPenIsShown(@ForAll String text) {
        String plain = text.replace(String.valueOf(Piece.BEGINS), "").replace(String.valueOf(Piece.ENDS), "");
        assertThat(Piece.text(Piece.of(text))).isEqualTo(plain);
        assertThat(Piece.text(Piece.of(Piece.BEGINS + plain + Piece.ENDS))).isEqualTo(plain);
    }
}
