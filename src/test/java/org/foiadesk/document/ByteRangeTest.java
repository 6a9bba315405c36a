package org.foiadesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ByteRangeTest {

    @Test
    void aPartIsReadAsTheStandardSays() {
        assertThat(ByteRange.of("bytes=0-0", 10)).contains(new ByteRange(0, 0));
        assertThat(ByteRange.of("bytes=3-", 10)).contains(new ByteRange(3, 9));
        assertThat(ByteRange.of("bytes=3-99", 10)).contains(new ByteRange(3, 9));
        assertThat(ByteRange.of("bytes=-4", 10)).contains(new ByteRange(6, 9));
        assertThat(ByteRange.of("bytes=-99", 10)).contains(new ByteRange(0, 9));
        assertThat(ByteRange.of("Bytes = 2 - 3", 10)).contains(new ByteRange(2, 3));
    }

    @Test
    void whatLiesBehindTheEndCannotBeGiven() {
        assertThat(ByteRange.of("bytes=10-", 10)).isEmpty();
        assertThat(ByteRange.of("bytes=-0", 10)).isEmpty();
        assertThat(ByteRange.of("bytes=999999999999999999-", 10)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNoQuestion() {
        for (String range : List.of(
                "",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=0-1,4-5",
                "lines=1-2",
                "bytes=a-b",
                "bytes=1-2-3",
                "bytes=9999999999999999999-")) {
            assertThat(ByteRange.asks(range)).as(range).isFalse();
        }
        assertThat(ByteRange.asks(null)).isFalse();
        assertThat(ByteRange.asks("bytes=-5")).isTrue();
    }

    @Test
    void aPartSaysWhichItIs() {
        ByteRange part = new ByteRange(3, 9);
        assertThat(part.length()).isEqualTo(7);
        assertThat(part.of(10L)).isEqualTo("bytes 3-9/10");
        assertThat(ByteRange.whole(10)).isEqualTo(new ByteRange(0, 9));
    }
}
