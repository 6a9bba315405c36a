package org.foiadesk.jail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Header text: RFC 2047's encoded words, as they are found rather than as they should be. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]*+(?:\\?(?!=)[^?]*+){0,8})\\?=");

    private Words() {}

    /** @param raw each byte as one character, see {@link Bytes#latin()} */
    static String decode(String raw) {
        String value = Limits.cut(raw, Limits.HEADER_VALUE);
        Matcher word = WORD.matcher(value);
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        String charset = "";
        int last = 0;
        while (word.find()) {
            String between = value.substring(last, word.start());
            String named = word.group(1).replaceFirst("\\*.*$", "").toLowerCase(Locale.ROOT);
            boolean joins = held.size() > 0 && between.isBlank();
            if (!joins || !named.equals(charset)) {
                flush(held, charset, text);
                text.append(joins ? "" : plain(between));
            }
            held.writeBytes(bytes(word.group(2), word.group(3)));
            charset = named;
            last = word.end();
        }
        flush(held, charset, text);
        return text.append(plain(value.substring(last))).toString();
    }

    /** Bytes beyond ASCII in a header are UTF-8 where they fit it, else western. */
    static String plain(String latin) {
        return Charsets.decode(Bytes.of(latin.getBytes(StandardCharsets.ISO_8859_1)), "");
    }

    private static void flush(ByteArrayOutputStream held, String charset, StringBuilder text) {
        if (held.size() > 0) {
            text.append(Charsets.decode(Bytes.of(held.toByteArray()), charset));
            held.reset();
        }
    }

    private static byte[] bytes(String way, String encoded) {
        if (way.equalsIgnoreCase("b")) {
            return Base64Text.decode(Bytes.of(encoded.getBytes(StandardCharsets.ISO_8859_1)))
                    .bytes();
        }
        byte[] spaced = encoded.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1);
        return QuotedPrintable.decode(Bytes.of(spaced), false);
    }
}
