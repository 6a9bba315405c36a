package org.foiadesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;

/** What came back on a line. The bytes are good until the line asks again. */
record Answer(String head, byte[] body, int length) {

    int status() {
        return Integer.parseInt(head.substring(9, 12));
    }

    String header(String name) {
        return header(head, name);
    }

    static String header(String head, String name) {
        String lower = head.toLowerCase(Locale.ROOT);
        int found = lower.indexOf("\n" + name + ": ");
        int from = found + name.length() + 3;
        return found < 0 ? "" : head.substring(from, head.indexOf('\n', from));
    }

    String text() {
        return new String(body, 0, length, UTF_8);
    }

    /** How often it holds this, counted no further than {@code enough}. */
    int holds(byte[] word, int enough) {
        int found = 0;
        for (int i = 0; i <= length - word.length && found < enough; i++) {
            if (body[i] == word[0] && Arrays.equals(body, i, i + word.length, word, 0, word.length)) {
                found++;
                i += word.length - 1;
            }
        }
        return found;
    }
}
