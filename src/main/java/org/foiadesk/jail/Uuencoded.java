package org.foiadesk.jail;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files written into a text between “begin 644 name” and “end”.
 *
 * @param text the text without the blocks that were read wholly
 * @param whole false where a block was damaged; it then stays in the text too
 */
record Uuencoded(List<Block> files, byte[] text, boolean whole) {

    private static final Pattern BEGIN = Pattern.compile("^begin(?:-base64)?\\s+[0-7]{3,4}\\s*?(?:\\s(\\S.*)|\\s*)$");
    private static final int MOST = 50;

    /** @param name empty where it has none */
    record Block(String name, byte[] bytes) {}

    private record Read(ByteArrayOutputStream bytes, int next, boolean whole) {}

    static Uuencoded in(Bytes body) {
        List<Block> files = new ArrayList<>();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean whole = true;
        int at = 0;
        while (at < body.size()) {
            int next = body.nextLine(at);
            Matcher begin = BEGIN.matcher(
                    body.has(at, "begin")
                            ? body.slice(at, Math.min(body.lineEnd(at), at + 400))
                                    .latin()
                            : "");
            if (files.size() < MOST && begin.matches() && looksLikeData(body, next)) {
                Read read = begin.group().startsWith("begin-") ? base64(body, next) : block(body, next);
                String name = begin.group(1) == null
                        ? ""
                        : Words.decode(begin.group(1).strip());
                files.add(new Block(name, read.bytes().toByteArray()));
                whole &= read.whole();
                next = read.next();
                if (read.whole()) {
                    at = next;
                    continue;
                }
            }
            text.write(body.array, body.from + at, next - at);
            at = next;
        }
        return new Uuencoded(files, text.toByteArray(), whole);
    }

    private static boolean looksLikeData(Bytes body, int line) {
        int length = body.lineEnd(line) - line;
        int says = (body.at(line) - 32) & 0x3f;
        return length == 0 || says == 0 || body.has(line, "end") || (length >= says && length <= 100);
    }

    private static Read block(Bytes body, int start) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean sound = true;
        int at = start;
        while (at < body.size()) {
            int end = body.lineEnd(at);
            if (end - at == 3 && body.has(at, "end")) {
                return new Read(out, body.nextLine(at), sound);
            }
            boolean data = line(body, at, end, out);
            if (!data && !body.blank(at, end)) {
                return new Read(out, at, false);
            }
            at = body.nextLine(at);
        }
        return new Read(out, at, false);
    }

    /** Blanks at a line's end are often lost on the way: they were zeros. */
    private static boolean line(Bytes body, int start, int end, ByteArrayOutputStream out) {
        int count = (body.at(start) - 32) & 0x3f;
        int need = (count + 2) / 3 * 4;
        if (end == start || body.at(start) < 32 || body.at(start) > 96 || end - start - 1 > need + 3) {
            return false;
        }
        for (int group = 0; group * 3 < count; group++) {
            int bits = 0;
            for (int i = 0; i < 4; i++) {
                int place = start + 1 + group * 4 + i;
                int c = place < end ? body.at(place) : ' ';
                if (c < 32 || c > 96) {
                    return false;
                }
                bits = (bits << 6) | ((c - 32) & 0x3f);
            }
            for (int i = 0; i < Math.min(3, count - group * 3); i++) {
                out.write((bits >> (16 - 8 * i)) & 0xff);
            }
        }
        return true;
    }

    private static Read base64(Bytes body, int start) {
        int at = start;
        while (at < body.size() && !body.has(at, "====")) {
            at = body.nextLine(at);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Base64Text.decode(body.slice(start, at)).bytes());
        return new Read(out, body.nextLine(at), at < body.size());
    }
}
