package org.foiadesk.jail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    private final HeaderLines lines;
    private int at;
    private int taken;
    private boolean cut;

    private Headers(Bytes block) {
        this.block = block;
        this.lines = new HeaderLines(block);
    }

    /** Of a whole message: blank lines and a mailbox's line may stand above it. */
    static Headers ofMessage(Bytes message) {
        Headers headers = new Headers(message);
        headers.skipTop();
        headers.read();
        headers.readOn();
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
        skipIndent();
        while (at < block.size()) {
            int end = block.lineEnd(at);
            if (block.blank(at, end) && !lines.goesOn(at)) {
                at = block.nextLine(at);
                return;
            }
            if (!take(end)) {
                return;
            }
        }
    }

    /** A fold of nothing: the first header was moved to the right. */
    private void skipIndent() {
        int first = at;
        while (block.at(first) == ' ' || block.at(first) == '\t') {
            first++;
        }
        at = first > at && lines.colon(first) > 0 ? first : at;
    }

    /** A head that says neither from whom nor what was cut by a blank line, if what follows does. */
    private void readOn() {
        int body = at;
        int before = fields.size();
        if (before == 0 || says("From", "To", "Subject", "Date", "Content-Type")) {
            return;
        }
        while (at < block.size() && block.blank(at, block.lineEnd(at))) {
            at = block.nextLine(at);
        }
        read();
        if (!says("Content-Type") && !(says("From") && says("Subject"))) {
            fields.subList(before, fields.size()).clear();
            at = body;
        }
    }

    private boolean says(String... names) {
        return Stream.of(names).anyMatch(name -> raw(name).isPresent());
    }

    private boolean take(int end) {
        int colon = lines.colon(at);
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
        return !fields.isEmpty() && next < block.size() && lines.colon(next) > 0 && block.lineEnd(next) > next;
    }

    private String value(int start, int firstEnd) {
        StringBuilder value = new StringBuilder(block.slice(start, firstEnd).latin());
        while (at < block.size() && (block.at(at) == ' ' || block.at(at) == '\t')) {
            int end = block.lineEnd(at);
            if (block.blank(at, end) && !lines.foldGoesOn(at)) {
                break;
            }
            if (value.length() < Limits.HEADER_VALUE) {
                value.append(' ').append(block.slice(at, end).latin().stripLeading());
            }
            at = block.nextLine(at);
        }
        return Limits.cut(value.toString(), Limits.HEADER_VALUE).strip();
    }

    private void add(String name, String raw) {
        taken += name.length() + raw.length();
        if (fields.size() >= Limits.HEADERS || taken > Limits.HEADER_BYTES) {
            cut = true;
        } else {
            fields.add(new Field(name, raw));
        }
    }
}
