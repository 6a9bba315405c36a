package org.foiadesk.jail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A header of a value and parameters, such as Content-Type; RFC 2231 and what is written instead of it. */
final class Param {

    private static final Pattern NAME = Pattern.compile("([^=;\\s*]{1,60})(?:\\*(\\d{1,3}))?(\\*)?\\s*=\\s*");
    private static final Pattern EXTENDED =
            Pattern.compile("(?i)(utf-8|iso-8859-\\d+|windows-\\d+)'[a-z-]{0,12}'[^\\s\"']+");
    private static final int MOST = 200;

    final String value;
    private final Map<String, String> plain = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Piece>> pieces = new LinkedHashMap<>();

    private record Piece(String raw, boolean percent) {}

    private Param(String value) {
        this.value = value;
    }

    static Param of(String raw) {
        int end = raw.indexOf(';');
        String first = (end < 0 ? raw : raw.substring(0, end))
                .replaceAll("\\([^()]{0,200}\\)", "")
                .strip();
        if (first.matches("[^\\s/=]+=.*")) {
            Param nameless = new Param("");
            nameless.read(raw, 0);
            return nameless;
        }
        // "text/plain charset=utf-8": the semicolon was forgotten.
        Matcher bare = Pattern.compile("[\\s,]").matcher(first);
        boolean forgotten = bare.find();
        Param param = new Param((forgotten ? first.substring(0, bare.start()) : first).toLowerCase(Locale.ROOT));
        param.read(raw, forgotten ? raw.indexOf(first) + bare.end() : end < 0 ? raw.length() : end + 1);
        return param;
    }

    /** The parameter's text, decoded; empty where there is none. */
    String get(String name) {
        TreeMap<Integer, Piece> parts = pieces.get(name);
        if (parts != null) {
            return joined(parts);
        }
        String text = plain.getOrDefault(name, "");
        if (EXTENDED.matcher(text).matches()) { // RFC 2231's value where its star was forgotten
            return joined(Map.of(0, new Piece(text, true)));
        }
        return Words.decode(text);
    }

    /** The parameter's own bytes, for a boundary. */
    Bytes bytes(String name) {
        TreeMap<Integer, Piece> parts = pieces.get(name);
        String text = parts == null
                ? plain.getOrDefault(name, "")
                : parts.values().stream().map(Piece::raw).collect(Collectors.joining());
        return Bytes.of(text.stripTrailing().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void read(String raw, int start) {
        Matcher name = NAME.matcher(raw);
        int at = start;
        int count = 0;
        while (at < raw.length() && count++ < MOST && name.find(at)) {
            String key = name.group(1).toLowerCase(Locale.ROOT);
            StringBuilder text = new StringBuilder();
            at = value(raw, name.end(), text);
            at = key.endsWith("name") ? more(raw, at, text) : at;
            if (name.group(2) != null || name.group(3) != null) {
                int number = name.group(2) == null ? 0 : Integer.parseInt(name.group(2));
                pieces.computeIfAbsent(key, k -> new TreeMap<>())
                        .putIfAbsent(number, new Piece(text.toString(), name.group(3) != null));
            } else {
                plain.putIfAbsent(key, text.toString());
            }
        }
    }

    /** @return where the next parameter may begin */
    private static int value(String raw, int start, StringBuilder text) {
        if (start < raw.length() && raw.charAt(start) == '"') {
            return quoted(raw, start + 1, text);
        }
        int end = raw.indexOf(';', start);
        int last = end < 0 ? raw.length() : end;
        text.append(raw.substring(start, last).strip());
        return last + 1;
    }

    /** "filename=a;b.pdf": a name whose semicolon nobody quoted. */
    private static int more(String raw, int start, StringBuilder text) {
        boolean cut = start > 0 && start < raw.length() && raw.charAt(start - 1) == ';';
        String rest = cut ? raw.substring(start) : "";
        if (rest.contains("=") || !rest.contains(".") || text.indexOf(".") >= 0) {
            return start;
        }
        text.append(';').append(rest.strip());
        return raw.length();
    }

    private static int quoted(String raw, int start, StringBuilder text) {
        int at = start;
        while (at < raw.length() && raw.charAt(at) != '"') {
            char c = raw.charAt(at);
            boolean escapes = c == '\\' && at + 1 < raw.length() && "\"\\".indexOf(raw.charAt(at + 1)) >= 0;
            at += escapes ? 1 : 0;
            text.append(raw.charAt(at++));
        }
        int end = raw.indexOf(';', at);
        return end < 0 ? at + 1 : end + 1;
    }

    private static String joined(Map<Integer, Piece> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        boolean first = true;
        for (Piece piece : parts.values()) {
            String raw = piece.raw();
            Matcher named = Pattern.compile("^([^']*)'[^']*'").matcher(raw);
            if (first && piece.percent() && named.find()) {
                charset = named.group(1);
                raw = raw.substring(named.end());
            }
            first = false;
            bytes.writeBytes(piece.percent() ? unescaped(raw) : raw.getBytes(StandardCharsets.ISO_8859_1));
        }
        String text = Charsets.decode(Bytes.of(bytes.toByteArray()), charset);
        return text.contains("=?") ? Words.decode(latin(text)) : text;
    }

    private static String latin(String text) {
        return Bytes.of(text).latin();
    }

    private static byte[] unescaped(String raw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            int high = i + 2 <= raw.length() - 1 ? Character.digit(raw.charAt(i + 1), 16) : -1;
            int low = i + 2 <= raw.length() - 1 ? Character.digit(raw.charAt(i + 2), 16) : -1;
            if (raw.charAt(i) == '%' && high >= 0 && low >= 0) {
                out.write((high << 4) | low);
                i += 2;
            } else {
                out.write(raw.charAt(i));
            }
        }
        return out.toByteArray();
    }
}
