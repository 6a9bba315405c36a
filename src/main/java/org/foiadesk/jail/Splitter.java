package org.foiadesk.jail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a multipart at its boundary, as far as one can be made out. */
final class Splitter {

    private final Bytes body;
    private final byte[] boundary;
    private final int most;
    private final List<Bytes> parts = new ArrayList<>();
    private Bytes preamble = Bytes.NONE;
    private Bytes epilogue = Bytes.NONE;
    private Bytes rest = Bytes.NONE;
    private boolean ended;

    private Splitter(Bytes body, byte[] boundary, int most) {
        this.body = body;
        this.boundary = boundary;
        this.most = most;
    }

    /**
     * @param rest what lies beyond the number of parts that are read
     * @param ended whether the last boundary was there
     */
    record Cut(List<Bytes> parts, Bytes preamble, Bytes epilogue, Bytes rest, boolean ended) {}

    /** @param claimed the boundary of the header; where it cuts nothing, the text's own is sought */
    static Cut cut(Bytes body, Bytes claimed, int most) {
        Cut cut = new Splitter(body, claimed.copy(), most).cut();
        if (!cut.parts().isEmpty()) {
            return cut;
        }
        Bytes guessed = guess(body);
        return guessed.size() == 0 ? cut : new Splitter(body, guessed.copy(), most).cut();
    }

    /** The first line of two dashes that a part's header follows. */
    private static Bytes guess(Bytes body) {
        int at = 0;
        for (int lines = 0; lines < 200 && at < body.size(); lines++) {
            int end = body.lineEnd(at);
            int next = body.nextLine(at);
            boolean header =
                    body.slice(next, next + 8).latin().toLowerCase(Locale.ROOT).equals("content-");
            if (body.has(at, "--") && end > at + 2 && end < at + 200 && header) {
                return body.slice(at + 2, end);
            }
            at = next;
        }
        return Bytes.NONE;
    }

    private Cut cut() {
        int open = -1;
        int at = 0;
        while (at < body.size()) {
            int kind = boundary.length == 0 ? 0 : delimiter(at);
            int next = body.nextLine(at);
            if (kind > 0) {
                close(open, at);
                if (kind == 1 && parts.size() >= most) {
                    rest = body.after(at);
                    return result();
                }
                open = kind == 1 ? next : -2 - next;
                ended = kind == 2;
            }
            at = next;
        }
        int glued = open >= 0 ? glued(open) : -1;
        ended |= glued >= 0;
        close(open, glued >= 0 ? glued : body.size() + 1);
        return result();
    }

    /** Where the last boundary stands at the end of a line, and nothing below it; -1 where it does not. */
    private int glued(int open) {
        int end = body.size();
        while (end > open && body.at(end - 1) <= ' ') {
            end--;
        }
        int start = end - boundary.length - 4;
        return start > open && body.has(end - 2, "--") && delimiter(start) == 2 ? start : -1;
    }

    /** @param open where the part began; -1 before the first; below that, where the epilogue began */
    private void close(int open, int line) {
        if (open == -1) {
            preamble = line > body.size() ? Bytes.NONE : body.slice(0, line);
        } else if (open < -1) {
            Bytes between = body.slice(-2 - open, line);
            epilogue = between.blank() ? epilogue : between;
        } else {
            Bytes part = body.slice(open, end(open, line));
            // Two boundaries in a row hold nothing at all.
            if (part.size() > 0) {
                parts.add(part);
            }
        }
    }

    /** The line end above a boundary is the boundary's. */
    private int end(int open, int line) {
        if (line > body.size()) {
            return body.size();
        }
        int end = line > open && body.at(line - 1) == '\n' ? line - 1 : line;
        return end > open && body.at(end - 1) == '\r' ? end - 1 : end;
    }

    /** 0: none; 1: a part begins; 2: the last part ends. */
    private int delimiter(int line) {
        if (body.at(line) != '-' || body.at(line + 1) != '-') {
            return 0;
        }
        for (int i = 0; i < boundary.length; i++) {
            if (body.at(line + 2 + i) != (boundary[i] & 0xff)) {
                return 0;
            }
        }
        int after = line + 2 + boundary.length;
        int end = body.lineEnd(line);
        if (body.blank(after, end)) {
            return 1;
        }
        return body.has(after, "--") && body.blank(after + 2, end) ? 2 : 0;
    }

    private Cut result() {
        return new Cut(parts, preamble, epilogue, rest, ended);
    }
}
