package org.foiadesk.document;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code Content-Disposition} of RFC 6266: never shown in the page, always saved under a name. */
public final class Disposition {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$&+-.^_`|~";

    private Disposition() {}

    public static String attachment(String name) {
        return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    /** For programs of before 2011. */
    private static String ascii(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .forEach(c -> plain.append(c < 0x20 || c > 0x7e || c == '"' || c == '\\' || c == '%' ? '_' : (char) c));
        return plain.toString();
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(String.format("%02X", b));
            }
        }
        return encoded.toString();
    }
}
