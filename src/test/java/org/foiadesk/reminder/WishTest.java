package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {

    @ParameterizedTest
    @CsvSource({
        "snooze 7, SNOOZE, 7, ''",
        "Snooze 21 days, SNOOZE, 21, ''",
        "snooze 2026-0142 3, SNOOZE, 3, 2026-0142",
        "SNOOZE until they write, SNOOZE, 0, ''",
        "done, DONE, 0, ''",
        "Stop, DONE, 0, ''",
        "Done: DEMO-2026-0007, DONE, 0, DEMO-2026-0007"
    })
    void itReadsTheFirstWords(String text, Wish.Verb verb, int days, String number) {
        assertThat(Wish.read(text)).contains(new Wish(verb, days, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "snooze", "snooze 14", "I am done", "donee", "> done", "On Tuesday the desk wrote:\n> done"})
    void whatIsNoneOfTheWordsIsNoWish(String text) {
        assertThat(Wish.read(text)).isEmpty();
    }

    @Test
    void itReadsOverAGreetingAndNotWhatIsQuoted() {
        assertThat(Wish.read("Hello desk,\r\n\r\nsnooze 3\r\n\r\nRosa\r\n> done"))
                .contains(new Wish(Wish.Verb.SNOOZE, 3, ""));
    }
}
