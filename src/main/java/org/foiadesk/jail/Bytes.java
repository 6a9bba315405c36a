package org.foiadesk.jail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stretch of a message, seen in place: a mail in a mail in a mail is one array. */
final class Bytes {

    static final Bytes NONE = new Bytes(new byte[0], 0, 0);

    final byte[] array;
    final int from;
    final int to;

    Bytes(byte[] array, int from, int to) {
        this.array = array;
        this.from = from;
        this.to = Math.max(from, to);
    }

    static Bytes of(byte[] all) {
        return new Bytes(all, 0, all.length);
    }

    static Bytes of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    int size() {
        return to - from;
    }

    /** 0 to 255; -1 outside. */
    int at(int index) {
        int place = from + index;
        return index < 0 || place >= to ? -1 : array[place] & 0xff;
    }

    Bytes slice(int start, int end) {
        int last = Math.min(Math.max(end, 0), size());
        int first = Math.min(Math.max(start, 0), last);
        return new Bytes(array, from + first, from + last);
    }

    Bytes after(int start) {
        return slice(start, size());
    }

    byte[] copy() {
        return Arrays.copyOfRange(array, from, to);
    }

    /** Each byte as the character of the same number: nothing is lost, and patterns can be sought. */
    String latin() {
        return new String(array, from, size(), StandardCharsets.ISO_8859_1);
    }

    /** Little-endian; 0 where the bytes end before it does. */
    int u16(int index) {
        return index < 0 || index + 2 > size() ? 0 : at(index) | (at(index + 1) << 8);
    }

    int i32(int index) {
        return index < 0 || index + 4 > size() ? 0 : u16(index) | (u16(index + 2) << 16);
    }

    long i64(int index) {
        return (i32(index) & 0xffffffffL) | ((long) i32(index + 4) << 32);
    }

    int indexOf(int wanted, int start) {
        for (int place = from + Math.max(start, 0); place < to; place++) {
            if (array[place] == (byte) wanted) {
                return place - from;
            }
        }
        return -1;
    }

    boolean has(int index, String ascii) {
        if (index < 0 || index + ascii.length() > size()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (at(index + i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the line that begins here ends, without its line end. */
    int lineEnd(int start) {
        int end = indexOf('\n', start);
        int last = end < 0 ? size() : end;
        while (last > start && at(last - 1) == '\r') {
            last--;
        }
        return last;
    }

    /** Where the next line begins, or the size. */
    int nextLine(int start) {
        int end = indexOf('\n', start);
        return end < 0 ? size() : end + 1;
    }

    boolean blank() {
        return blank(0, size());
    }

    boolean blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (at(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Messages of old Macs end their lines with CR alone. */
    Bytes withLineFeeds() {
        if (indexOf('\r', 0) < 0 || indexOf('\n', 0) >= 0) {
            return this;
        }
        byte[] copy = copy();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = copy[i] == '\r' ? (byte) '\n' : copy[i];
        }
        return of(copy);
    }
}
