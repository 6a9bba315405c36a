package org.foiadesk.jail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Outlook's compressed RTF (MS-OXRTFCP). */
final class Lzfu {

    private static final byte[] START =
            ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
                            + "\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
                            + "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
                    .getBytes(StandardCharsets.US_ASCII);
    private static final int MELA = 0x414c454d;
    private static final int MOST = 20 << 20;

    private Lzfu() {}

    /** As much as can be had; nothing where it is not what it says. */
    static Bytes unpack(Bytes packed) {
        int size = Math.min(Math.max(packed.i32(4), 0), MOST);
        if (packed.i32(8) == MELA) {
            return packed.slice(16, 16 + size);
        }
        byte[] window = Arrays.copyOf(START, 4_096);
        byte[] out = new byte[Math.min(size, Math.max(0, packed.size()) * 20)];
        int at = 16;
        int to = START.length;
        int made = 0;
        while (at < packed.size() && made < out.length) {
            int flags = packed.at(at++);
            for (int bit = 0; bit < 8 && at < packed.size() && made < out.length; bit++) {
                int from = to;
                int length = 1;
                if ((flags & (1 << bit)) != 0) {
                    int pair = (packed.at(at) << 8) | Math.max(0, packed.at(at + 1));
                    at += 2;
                    from = pair >> 4;
                    length = (pair & 15) + 2;
                    if (from == to % 4_096) {
                        return new Bytes(out, 0, made);
                    }
                } else {
                    window[to % 4_096] = (byte) packed.at(at++);
                }
                for (int i = 0; i < length && made < out.length; i++) {
                    byte b = window[(from + i) % 4_096];
                    window[to % 4_096] = b;
                    out[made++] = b;
                    to = (to + 1) % 4_096;
                }
            }
        }
        return new Bytes(out, 0, made);
    }
}
