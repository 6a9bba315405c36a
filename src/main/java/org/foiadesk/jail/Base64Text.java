package org.foiadesk.jail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Base64 as it arrives: junk between the lines, padding missing or in the middle, a list's footer below it. */
final class Base64Text {

    private static final int[] VALUES = values();

    private final ByteArrayOutputStream out;
    private int held;
    private int bits;
    private boolean ended;
    private long strange;

    private Base64Text(int size) {
        out = new ByteArrayOutputStream(size);
    }

    /**
     * @param rest what follows the end and is not base64
     * @param strange characters that have no place in base64
     */
    record Decoded(byte[] bytes, Bytes rest, long strange) {}

    static Decoded decode(Bytes in) {
        Base64Text text = new Base64Text(in.size() / 4 * 3 + 3);
        int line = 0;
        while (line < in.size()) {
            int end = in.lineEnd(line);
            if (text.ended && !in.blank(line, end) && foreign(in, line, end)) {
                return new Decoded(text.out.toByteArray(), in.after(line), text.strange);
            }
            boolean blank = in.blank(line, end);
            text.line(in, line, end);
            text.ended |= blank && text.out.size() > 0;
            line = in.nextLine(line);
        }
        return new Decoded(text.out.toByteArray(), Bytes.NONE, text.strange);
    }

    /** A line of words, not of base64. */
    private static boolean foreign(Bytes in, int start, int end) {
        int wrong = 0;
        for (int i = start; i < end; i++) {
            int c = in.at(i);
            wrong += c != '=' && c != '\r' && VALUES[c] < 0 ? 1 : 0;
        }
        return wrong > 0;
    }

    private void line(Bytes in, int start, int end) {
        for (int i = start; i < end; i++) {
            int c = in.at(i);
            int value = VALUES[c];
            if (value >= 0) {
                take(value);
            } else if (c == '=') {
                pad();
            } else if (c > ' ') {
                strange++;
            }
        }
    }

    private void take(int value) {
        ended = false;
        held = ((held & 0xffffff) << 6) | value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out.write((held >> bits) & 0xff);
        }
    }

    /** The quantum ends here; what follows begins a new one. */
    private void pad() {
        bits = 0;
        held = 0;
        ended = true;
    }

    private static int[] values() {
        int[] values = new int[256];
        Arrays.fill(values, -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            values[alphabet.charAt(i)] = i;
        }
        return values;
    }
}
