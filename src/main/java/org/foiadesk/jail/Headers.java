package org.foiadesk.jail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines above a body, however they were mangled on the way. */
final class Headers {

    private static final String FROM = "From ";

    /** @param raw unfolded, each byte as one character */
    record Field(String name, String raw) {

        String text() {
            return Names.shown(Words.decode(raw));
        }
    }

    final List<Field> fields = new ArrayList<>();
    private final Bytes block;
    private int at;
    private int taken;
    private boolean cut;

    private Headers(Bytes block) {
        this.block = block;
    }

    /** Of a whole message: blank lines and a mailbox's line may stand above it. */
    static Headers ofMessage(Bytes message) {
        Headers headers = new Headers(message);
        headers.skipTop();
        headers.read();
        return headers;
    }

    /** Of a part: a blank line at once means that there are none. */
    static Headers ofPart(Bytes part) {
        Headers headers = new Headers(part);
        headers.read();
        return headers;
    }

    /** No headers at all. */
    static Headers bodyOnly(Bytes body) {
        return new Headers(body);
    }

    /** The headers and the body, as they came. */
    Bytes whole() {
        return block;
    }

    Bytes body() {
        return block.after(at);
    }

    boolean cut() {
        return cut;
    }

    Optional<String> raw(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::raw)
                .findFirst();
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::raw)
                .toList();
    }

    String text(String name) {
        return raw(name).map(raw -> Names.shown(Words.decode(raw))).orElse("");
    }

    List<HeaderField> shown() {
        return fields.stream()
                .map(field -> new HeaderField(Names.shown(field.name()), field.text()))
                .toList();
    }

    private void skipTop() {
        while (at < block.size() && block.blank(at, block.lineEnd(at))) {
            at = block.nextLine(at);
        }
        if (at >= block.size()) {
            at = 0;
        }
        if (block.has(at, "\u00ef\u00bb\u00bf")) {
            at += 3;
        }
        while (block.has(at, FROM) || block.has(at, ">" + FROM)) {
            at = block.nextLine(at);
        }
    }

    private void read() {
        while (at < block.size()) {
            int end = block.lineEnd(at);
            if (block.blank(at, end) && !goesOn(at)) {
                at = block.nextLine(at);
                return;
            }
            if (!take(end)) {
                return;
            }
        }
    }

    /** A line of blanks is a fold when headers follow it, and the end of them when not. */
    private boolean goesOn(int line) {
        int next = block.nextLine(line);
        return block.lineEnd(line) > line && next < block.size() && colon(next) > 0;
    }

    private boolean take(int end) {
        int colon = colon(at);
        if (colon > 0) {
            String name = block.slice(at, colon).latin().strip();
            int start = colon + 1;
            at = block.nextLine(at);
            add(name, value(start, end));
            return true;
        }
        if (block.at(at) == ' ' || block.at(at) == '\t' || junkAmongHeaders()) {
            String line = block.slice(at, end).latin();
            at = block.nextLine(at);
            add("", line);
            return true;
        }
        return false;
    }

    /** No colon, but the next line has one: the line was broken or put there, and the headers go on. */
    private boolean junkAmongHeaders() {
        int next = block.nextLine(at);
        return !fields.isEmpty() && next < block.size() && colon(next) > 0 && block.lineEnd(next) > next;
    }

    private String value(int start, int firstEnd) {
        StringBuilder value = new StringBuilder(block.slice(start, firstEnd).latin());
        while (at < block.size() && (block.at(at) == ' ' || block.at(at) == '\t')) {
            int end = block.lineEnd(at);
            if (block.blank(at, end) && !foldGoesOn(at)) {
                break;
            }
            if (value.length() < Limits.HEADER_VALUE) {
                value.append(' ').append(block.slice(at, end).latin().stripLeading());
            }
            at = block.nextLine(at);
        }
        return Limits.cut(value.toString(), Limits.HEADER_VALUE).strip();
    }

    private boolean foldGoesOn(int line) {
        int next = block.nextLine(line);
        int c = block.at(next);
        return c == ' ' || c == '\t' || goesOn(line);
    }

    private void add(String name, String raw) {
        taken += name.length() + raw.length();
        if (fields.size() >= Limits.HEADERS || taken > Limits.HEADER_BYTES) {
            cut = true;
        } else {
            fields.add(new Field(name, raw));
        }
    }

    /** Where the colon of a header line stands; -1 where the line is none. */
    private int colon(int line) {
        for (int i = line; i < line + 200; i++) {
            int c = block.at(i);
            if (c == ':') {
                return i == line ? -1 : i;
            }
            boolean blankBeforeColon = (c == ' ' || c == '\t') && i > line && colonAfterBlanks(i);
            if ((c <= ' ' && !blankBeforeColon) || c == 0x7f) {
                return -1;
            }
        }
        return -1;
    }

    private boolean colonAfterBlanks(int start) {
        int at = start;
        while (block.at(at) == ' ' || block.at(at) == '\t') {
            at++;
        }
        return block.at(at) == ':';
    }
}
