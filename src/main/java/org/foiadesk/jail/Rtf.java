package org.foiadesk.jail;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Rich text as plain text, or as the HTML that Outlook wrapped in it (MS-OXRTFEX). */
final class Rtf {

    private static final Set<String> UNSEEN = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "footer",
            "listtable",
            "listoverridetable",
            "generator",
            "themedata",
            "datastore",
            "fldinst",
            "mhtmltag");

    private final Bytes raw;
    private final boolean fromHtml;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final Deque<State> open = new ArrayDeque<>();
    private State now = new State(false, false, 1);
    private String charset = "windows-1252";
    private int at;
    private int skip;
    private boolean starred;

    private record State(boolean unseen, boolean rtfOnly, int uc) {}

    private Rtf(Bytes raw) {
        this.raw = raw;
        this.fromHtml = raw.slice(0, 2_000).latin().contains("\\fromhtml1");
    }

    static Piece read(Bytes raw) {
        if (!raw.has(0, "{\\rtf")) {
            return new Piece("", "");
        }
        Rtf rtf = new Rtf(raw);
        rtf.walk();
        String said = rtf.text.toString();
        return rtf.fromHtml ? new Piece("", said) : new Piece(said.strip(), "");
    }

    private void walk() {
        while (at < raw.size()) {
            int c = raw.at(at++);
            if (c == '{') {
                flush();
                if (open.size() < 1_000) {
                    open.push(now);
                }
            } else if (c == '}') {
                flush();
                now = open.isEmpty() ? now : open.pop();
                starred = false;
            } else if (c == '\\') {
                control();
            } else if (c != '\r' && c != '\n') {
                character(c);
            }
        }
        flush();
    }

    private void control() {
        int c = raw.at(at);
        if (c == '\'') {
            int code = (Character.digit(raw.at(at + 1), 16) << 4) | Math.max(0, Character.digit(raw.at(at + 2), 16));
            at += 3;
            character(Math.max(0, code));
        } else if (Character.isLetter(c)) {
            word();
        } else {
            at++;
            switch (c) {
                case '*' -> starred = true;
                case '~' -> character(' ');
                case '_' -> character('-');
                case '\\', '{', '}' -> character(c);
                case '\r', '\n' -> write("\n");
                default -> flush();
            }
        }
    }

    private void word() {
        int start = at;
        while (at - start < 32 && Character.isLetter(raw.at(at))) {
            at++;
        }
        String word = raw.slice(start, at).latin();
        int digits = at;
        at += raw.at(at) == '-' ? 1 : 0;
        while (at - digits < 10 && Character.isDigit(raw.at(at))) {
            at++;
        }
        String number = raw.slice(digits, at).latin();
        at += raw.at(at) == ' ' ? 1 : 0;
        flush();
        said(word, number.matches("-?\\d{1,9}") ? Integer.parseInt(number) : -1);
        starred = false;
    }

    private void said(String word, int number) {
        if (UNSEEN.contains(word) || (starred && !word.equals("htmltag"))) {
            now = new State(true, now.rtfOnly(), now.uc());
            return;
        }
        switch (word) {
            case "par", "line", "row", "sect", "page" -> write(fromHtml ? "\r\n" : "\n");
            case "tab", "cell" -> write("\t");
            case "ansicpg" -> charset = number == 65_001 ? "utf-8" : "windows-" + number;
            case "uc" -> now = new State(now.unseen(), now.rtfOnly(), Math.min(Math.max(number, 0), 10));
            case "htmlrtf" -> now = new State(now.unseen(), number != 0, now.uc());
            case "u" -> {
                write(String.valueOf((char) number));
                skip = now.uc();
            }
            case "emdash" -> write("\u2014");
            case "endash" -> write("\u2013");
            case "lquote" -> write("\u2018");
            case "rquote" -> write("\u2019");
            case "ldblquote" -> write("\u201c");
            case "rdblquote" -> write("\u201d");
            case "bullet" -> write("\u2022");
            default -> {}
        }
    }

    private void character(int c) {
        if (skip > 0) {
            skip--;
        } else if (!now.unseen() && !now.rtfOnly()) {
            held.write(c);
        }
    }

    private void write(String said) {
        flush();
        if (!now.unseen() && !now.rtfOnly() && text.length() < Limits.TEXT) {
            text.append(said);
        }
    }

    private void flush() {
        if (held.size() > 0) {
            text.append(Charsets.decode(Bytes.of(held.toByteArray()), charset));
            held.reset();
        }
    }
}
