package org.foiadesk.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a letter quotes of earlier ones is no fact of this one: it is blanked, character by character. */
final class History {
    private static final Pattern WROTE =
            Pattern.compile("(?m)^[ \\t>]*On [^\\n]{3,300}(?:\\n[^\\n]{1,200})?\\bwrote:[ \\t]*\\r?$");
    private static final Pattern ORIGINAL =
            Pattern.compile("(?mi)^[ \\t]*-{2,}[ \\t]*(?:original message|original appointment)[ \\t]*-{2,}[^\\n]*$");
    private static final Pattern HEAD = Pattern.compile(
            "(?m)^[ \\t]*\\*?From:\\*?[ \\t]*([^\\n]+)\\n(?:[ \\t]*\\*?(?:Sent|Date|To|Cc|Subject):[^\\n]*\\n){2,}");
    private static final Pattern FORWARDED =
            Pattern.compile("(?i)(?:-{2,} *forwarded message *-{2,}|begin forwarded message:)[ \\t]*\\r?\\n\\s*$");
    private static final Pattern QUOTED = Pattern.compile("(?m)^[ \\t]*>[^\\n]*$");
    /** The F.B.I. and others enclose the list of all exemptions: it claims none. */
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?mi)^[ \\t]*(?:explanation of (?:foia )?exemptions|explanation of codes|foia exemptions explained)[ \\t]*\\r?$");

    private History() {}

    static String blanked(String text, String sender) {
        int end = Math.min(
                Math.min(first(WROTE, text), first(ORIGINAL, text)),
                Math.min(head(text, sender), first(EXPLAINED, text)));
        StringBuilder own = new StringBuilder(text);
        blank(own, end, text.length());
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            blank(own, quoted.start(), quoted.end());
        }
        return own.toString();
    }

    private static int first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.start() : text.length();
    }

    /** A head with somebody else's name below words of the letter's own; a forwarded letter's head is its beginning. */
    private static int head(String text, String sender) {
        Matcher head = HEAD.matcher(text);
        String from = sender.toLowerCase(Locale.ROOT);
        while (head.find()) {
            String before = text.substring(0, head.start());
            boolean theirs =
                    !from.isEmpty() && head.group(1).toLowerCase(Locale.ROOT).contains(from);
            if (!theirs && !before.isBlank() && !FORWARDED.matcher(before).find()) {
                return head.start();
            }
        }
        return text.length();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
