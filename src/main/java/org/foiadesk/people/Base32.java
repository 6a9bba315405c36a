package org.foiadesk.people;

/** RFC 4648 without padding, as authenticator apps read secrets. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : bytes) {
            held = (held << 8) | (next & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(LETTERS.charAt((held >> (bits - 5)) & 31));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((held << (5 - bits)) & 31));
        }
        return text.toString();
    }

    /** In groups of four, as people read it out. */
    static String grouped(byte[] bytes) {
        return of(bytes).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
