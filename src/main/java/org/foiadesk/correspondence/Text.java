package org.foiadesk.correspondence;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words of strangers, made fit to be kept and compared. */
final class Text {

    private static final Pattern MARKS = Pattern.compile(
            "^(\\s*(re|aw|fwd?|fw|wg|tr|sv|antw)\\s*(\\[\\d+])?:|\\s*\\[external]:?)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private Text() {}

    /** PostgreSQL keeps no NUL and no half of a surrogate pair. */
    static String fit(String text, int longest) {
        StringBuilder fit = new StringBuilder(Math.min(text.length(), longest));
        for (int i = 0; i < text.length() && fit.length() < longest; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (fit.length() + Character.charCount(c) <= longest) {
                fit.appendCodePoint(c == 0 || half ? 0xFFFD : c);
            } else {
                break;
            }
        }
        return fit.toString();
    }

    /** "Re: Fwd: Your request" and "your request" are one thread. */
    static String thread(String subject) {
        String bare = MARKS.matcher(subject).replaceFirst("");
        return GAPS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    static String oneLine(String text, int longest) {
        return fit(GAPS.matcher(text).replaceAll(" ").strip(), longest);
    }
}
