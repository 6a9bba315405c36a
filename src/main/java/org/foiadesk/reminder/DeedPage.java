package org.foiadesk.reminder;

import java.util.List;
import org.foiadesk.platform.Option;

/**
 * What stands behind a link of a mail: the date as the mail said it, and one button.
 *
 * @param token the link's own, under which the form is sent
 * @param done what was done, in a sentence; the form is gone then
 * @param wrong why it was not done
 */
record DeedPage(
        String token,
        String title,
        DateLine line,
        boolean snooze,
        boolean handOver,
        boolean waive,
        List<Option> days,
        String typed,
        String done,
        String wrong) {

    static DeedPage of(String token, SignedLink link, DateLine line, List<Option> days) {
        return new DeedPage(
                token,
                link.purpose().word(),
                line,
                link.purpose() == SignedLink.Purpose.SNOOZE,
                link.purpose() == SignedLink.Purpose.HAND_OVER,
                link.purpose() == SignedLink.Purpose.WAIVE,
                days,
                "",
                "",
                "");
    }

    DeedPage done(String sentence) {
        return new DeedPage(token, title, line, snooze, handOver, waive, days, typed, sentence, "");
    }

    DeedPage refused(String asTyped, String sentence) {
        return new DeedPage(token, title, line, snooze, handOver, waive, days, asTyped, "", sentence);
    }
}
