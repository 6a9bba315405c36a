package org.foiadesk.jail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Characters of bytes, whatever their sender called them. */
final class Charsets {

    static final Charset WESTERN = Charset.forName("windows-1252");

    /** Names that are not names, and names whose users mean the larger set. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("8859_1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("x-ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("iso-8859-8-e", "ISO-8859-8"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("big5", "x-windows-950"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601-1989", "x-windows-949"),
            Map.entry("ks_c_5601", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf_8", "UTF-8"),
            Map.entry("unicode", "UTF-16"),
            Map.entry("ucs-2", "UTF-16"));

    private static final List<String> UTF_7 =
            List.of("utf-7", "utf7", "unicode-1-1-utf-7", "x-unicode-1-1-utf-7", "x-unicode-2-0-utf-7");

    private Charsets() {}

    /** What the bytes say: under the name they were given where it fits them, else as they look. */
    static String decode(Bytes bytes, String claimed) {
        String name = tidy(claimed);
        if (UTF_7.contains(name)) {
            return Utf7.decode(bytes.latin());
        }
        if (bytes.has(0, "\u00ff\u00fe") || bytes.has(0, "\u00fe\u00ff")) {
            return new String(bytes.array, bytes.from, bytes.size(), StandardCharsets.UTF_16);
        }
        Optional<Charset> charset = name.equals("utf-16") || name.equals("unicode") || name.equals("ucs-2")
                ? Optional.of(unmarked(bytes))
                : known(name);
        if (charset.isEmpty() || charset.get().equals(StandardCharsets.US_ASCII)) {
            return unnamed(bytes);
        }
        if (charset.get().equals(StandardCharsets.UTF_8)) {
            return Utf8.decode(bytes);
        }
        if (charset.get().equals(WESTERN)) {
            return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> western(bytes));
        }
        return new String(bytes.array, bytes.from, bytes.size(), charset.get());
    }

    /** UTF-16 without its mark: where western letters have their zero says which way round it is. */
    private static Charset unmarked(Bytes bytes) {
        int balance = 0;
        for (int i = 0; i < Math.min(bytes.size(), 4_096); i++) {
            balance += bytes.at(i) != 0 ? 0 : i % 2 == 0 ? -1 : 1;
        }
        return balance > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    static boolean knows(String claimed) {
        String name = tidy(claimed);
        return name.isEmpty() || UTF_7.contains(name) || known(name).isPresent();
    }

    private static String unnamed(Bytes bytes) {
        if (bytes.latin().matches("(?s)[^\\x1b]*\\x1b(\\$[@B]|\\([BJ]).*")) {
            return new String(bytes.array, bytes.from, bytes.size(), Charset.forName("ISO-2022-JP"));
        }
        return Utf8.decode(bytes);
    }

    /** The five bytes that windows-1252 leaves empty stay what they are. */
    private static String western(Bytes bytes) {
        String text = new String(bytes.array, bytes.from, bytes.size(), WESTERN);
        return text.replace("\ufffd", "");
    }

    static Optional<String> strictly(Bytes bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.array, bytes.from, bytes.size()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String tidy(String claimed) {
        String name = claimed.strip().toLowerCase(Locale.ROOT).replaceAll("[\"'<>\\s]", "");
        int junk = name.indexOf(';');
        String bare = junk < 0 ? name : name.substring(0, junk);
        return bare.replaceFirst("^_(.*)\\$.*$", "$1")
                .replaceFirst("^charset=", "")
                .replaceFirst("//.*$", "");
    }

    private static Optional<Charset> known(String name) {
        return name.isEmpty() || name.length() > 60 ? Optional.empty() : sought(name);
    }

    private static Optional<Charset> sought(String name) {
        String meant = MEANT.getOrDefault(name, name);
        return named(meant)
                .or(() -> named(meant.replaceFirst("^x-", "")))
                .or(() -> named(meant.replaceFirst("^(x-)?(cp|ibm|windows|win)[-_]?(\\d+)$", "windows-$3")))
                .or(() -> named(meant.replaceFirst("^(x-)?(cp|ibm)[-_]?(\\d+)$", "IBM$3")))
                .or(() -> named(meant.replaceFirst("^iso[-_]?8859[-_]?(\\d+).*$", "ISO-8859-$1")));
    }

    private static Optional<Charset> named(String name) {
        return switch (name) {
            case "utf-8", "UTF-8" -> Optional.of(StandardCharsets.UTF_8);
            case "us-ascii" -> Optional.of(StandardCharsets.US_ASCII);
            case "windows-1252" -> Optional.of(WESTERN);
            default -> Optional.ofNullable(Installed.BY_NAME.get(name.toLowerCase(Locale.ROOT)));
        };
    }

    /** Asking Java for an unknown name takes longer than a message may: it looks through all that is installed. */
    private static final class Installed {

        static final Map<String, Charset> BY_NAME = byName();

        private Installed() {}

        private static Map<String, Charset> byName() {
            Map<String, Charset> all = new HashMap<>();
            for (Charset charset : Charset.availableCharsets().values()) {
                charset.aliases().forEach(alias -> all.putIfAbsent(alias.toLowerCase(Locale.ROOT), charset));
            }
            Charset.availableCharsets().forEach((name, charset) -> all.put(name.toLowerCase(Locale.ROOT), charset));
            return all;
        }
    }
}
