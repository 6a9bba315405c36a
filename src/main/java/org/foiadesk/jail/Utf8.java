package org.foiadesk.jail;

import java.nio.charset.StandardCharsets;

/** UTF-8 in which single bytes of another set went astray: each is read as the western letter it was. */
final class Utf8 {

    private Utf8() {}

    static String decode(Bytes bytes) {
        return Charsets.strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> mixed(bytes));
    }

    private static String mixed(Bytes bytes) {
        StringBuilder text = new StringBuilder(bytes.size());
        int at = 0;
        while (at < bytes.size()) {
            int length = sequence(bytes, at);
            if (length > 0) {
                text.append(new String(bytes.array, bytes.from + at, length, StandardCharsets.UTF_8));
                at += length;
            } else {
                text.append(new String(bytes.array, bytes.from + at, 1, Charsets.WESTERN));
                at++;
            }
        }
        return text.toString();
    }

    /** Bytes of the whole character that begins here; 0 where none does. */
    private static int sequence(Bytes bytes, int at) {
        int first = bytes.at(at);
        int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if ((bytes.at(at + i) & 0xc0) != 0x80 || bytes.at(at + i) < 0) {
                return 0;
            }
        }
        if (length > 2
                && Charsets.strictly(bytes.slice(at, at + length), StandardCharsets.UTF_8)
                        .isEmpty()) {
            return 0;
        }
        return length;
    }
}
