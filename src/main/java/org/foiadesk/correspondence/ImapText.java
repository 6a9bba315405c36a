package org.foiadesk.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Words as IMAP has them on the wire, and the server's words as people may read them. */
final class ImapText {

    private static final int LONGEST = 200;

    private ImapText() {}

    /** @throws IllegalArgumentException where it cannot stand in one line */
    static String quoted(String text) {
        if (!text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("not a quoted string");
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static boolean isQuotable(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    /** A folder's name in the modified UTF-7 of RFC 3501, section 5.1.3. */
    static String folder(String name) {
        StringBuilder wire = new StringBuilder();
        StringBuilder shifted = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                unshift(wire, shifted);
                wire.append(c == '&' ? "&-" : String.valueOf(c));
            } else {
                shifted.append(c);
            }
        }
        unshift(wire, shifted);
        return quoted(wire.toString());
    }

    private static void unshift(StringBuilder wire, StringBuilder shifted) {
        if (!shifted.isEmpty()) {
            byte[] utf16 = shifted.toString().getBytes(StandardCharsets.UTF_16BE);
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(utf16);
            wire.append('&').append(base64.replace('/', ',')).append('-');
            shifted.setLength(0);
        }
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the server ends the talk. */
    static boolean farewell(String line) {
        return line.regionMatches(true, 0, "* BYE", 0, 5);
    }

    /** What a server said, in one printable line of bearable length. */
    static String said(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", " ")
                .replaceAll(" +", " ")
                .strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }
}
