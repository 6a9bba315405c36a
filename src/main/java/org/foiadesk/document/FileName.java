package org.foiadesk.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file: as it came, kept as evidence and never trusted, and as it is shown and given out, which is one
 * harmless word on every system.
 */
public record FileName(String original, String shown) {

    private static final int MOST_ORIGINAL = 4_096;

    /** Of 255 bytes, what file systems take; the rest is for " (2)". */
    private static final int MOST_SHOWN = 240;

    private static final int LONGEST_ENDING = 20;
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}.]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])([ .].*)?", Pattern.CASE_INSENSITIVE);

    /** Any text at all. */
    public static FileName of(String sent) {
        return new FileName(visible(cut(sent, MOST_ORIGINAL)), harmless(sent));
    }

    /** The same, told from another of this name. */
    static String numbered(String shown, int number) {
        int dot = ending(shown);
        return shown.substring(0, dot) + " (" + number + ")" + shown.substring(dot);
    }

    /** What PostgreSQL cannot keep in a text is written out. */
    private static String visible(String sent) {
        StringBuilder text = new StringBuilder();
        sent.codePoints().forEach(c -> {
            if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    private static String harmless(String sent) {
        String last = PATH.matcher(sent).replaceFirst("");
        String plain = Normalizer.normalize(UNPRINTABLE.matcher(last).replaceAll(""), Normalizer.Form.NFC);
        String trimmed = trimmed(FORBIDDEN.matcher(plain).replaceAll("_"));
        String named = DEVICE.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
        return named.isEmpty() ? "document" : shortened(named);
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    /** The ending stays: it says with what to open the file. */
    private static String shortened(String name) {
        if (name.getBytes(UTF_8).length <= MOST_SHOWN) {
            return name;
        }
        int dot = ending(name);
        String ending = name.substring(dot);
        return trimmed(cut(name.substring(0, dot), MOST_SHOWN - ending.getBytes(UTF_8).length)) + ending;
    }

    private static int ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.substring(dot).getBytes(UTF_8).length <= LONGEST_ENDING ? dot : name.length();
    }

    private static String cut(String text, int bytes) {
        int end = 0;
        int size = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            size += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (size > bytes) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }
}
