package org.foiadesk.jail;

/** RFC 2152, which Java does not know and old mail servers still write. */
final class Utf7 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {}

    static String decode(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at++);
            if (c != '+') {
                text.append(c);
            } else if (at < raw.length() && raw.charAt(at) == '-') {
                text.append('+');
                at++;
            } else {
                at = shifted(raw, at, text);
            }
        }
        return text.toString();
    }

    private static int shifted(String raw, int start, StringBuilder text) {
        int at = start;
        int bits = 0;
        int held = 0;
        while (at < raw.length() && ALPHABET.indexOf(raw.charAt(at)) >= 0) {
            held = (held << 6) | ALPHABET.indexOf(raw.charAt(at++));
            bits += 6;
            if (bits >= 16) {
                bits -= 16;
                text.append((char) ((held >> bits) & 0xffff));
                held &= (1 << bits) - 1;
            }
        }
        if (at == start) {
            text.append('+');
        }
        return at < raw.length() && raw.charAt(at) == '-' ? at + 1 : at;
    }
}
