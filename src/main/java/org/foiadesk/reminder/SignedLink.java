package org.foiadesk.reminder;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import org.foiadesk.people.MailSays;

/**
 * A link in a reminder's mail: for one deed, one reminder and one person. It signs nobody in.
 *
 * @param says what the mail was allowed to say, and the page behind the link no more
 */
record SignedLink(Purpose purpose, MailSays says, long reminder, long person, Instant ends) {

    static final int BYTES = 2 + 3 * Long.BYTES;

    enum Purpose {
        DONE("Done"),
        SNOOZE("Snooze"),
        HAND_OVER("Hand over"),
        WAIVE("Waive it");

        private final String word;

        Purpose(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static byte code(Enum<?> one) {
        return (byte) one.name().charAt(0);
    }

    private static <E extends Enum<E>> E coded(byte code, E[] all) {
        return Arrays.stream(all).filter(one -> code(one) == code).findFirst().orElseThrow();
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put(code(purpose))
                .put(code(says))
                .putLong(reminder)
                .putLong(person)
                .putLong(ends.getEpochSecond())
                .array();
    }

    /** Of bytes that we have signed ourselves. */
    static SignedLink of(byte[] signed) {
        ByteBuffer bytes = ByteBuffer.wrap(signed);
        return new SignedLink(
                coded(bytes.get(), Purpose.values()),
                coded(bytes.get(), MailSays.values()),
                bytes.getLong(),
                bytes.getLong(),
                Instant.ofEpochSecond(bytes.getLong()));
    }
}
