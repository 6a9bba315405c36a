package org.foiadesk.jail;

import java.io.ByteArrayOutputStream;

/** Quoted-printable with its usual faults: small hex, stray equals signs, blanks after soft breaks. */
final class QuotedPrintable {

    private QuotedPrintable() {}

    /** @param lines whether blanks at a line's end are the transport's and go */
    static byte[] decode(Bytes in, boolean lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.size());
        int at = 0;
        while (at < in.size()) {
            int c = in.at(at);
            if (c == '=') {
                at = escaped(in, at, out);
            } else if (lines && (c == ' ' || c == '\t')) {
                at = blanks(in, at, out);
            } else {
                out.write(c);
                at++;
            }
        }
        return out.toByteArray();
    }

    private static int escaped(Bytes in, int at, ByteArrayOutputStream out) {
        int high = Character.digit(in.at(at + 1), 16);
        int low = Character.digit(in.at(at + 2), 16);
        if (high >= 0 && low >= 0) {
            out.write((high << 4) | low);
            return at + 3;
        }
        int end = skipped(in, at + 1);
        if (end >= in.size()) {
            return end;
        }
        if (in.at(end) == '\n') {
            return end + 1;
        }
        out.write('=');
        return at + 1;
    }

    private static int blanks(Bytes in, int at, ByteArrayOutputStream out) {
        int end = at;
        while (in.at(end) == ' ' || in.at(end) == '\t') {
            end++;
        }
        boolean atEnd = end >= in.size() || in.at(end) == '\n' || in.at(end) == '\r';
        if (!atEnd) {
            out.write(in.array, in.from + at, end - at);
        }
        return end;
    }

    private static int skipped(Bytes in, int start) {
        int at = start;
        while (in.at(at) == ' ' || in.at(at) == '\t' || in.at(at) == '\r') {
            at++;
        }
        return at;
    }
}
