package org.foiadesk.correspondence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer repeats of the letter before it. */
final class Quoted {

    private static final Pattern BEGINS = Pattern.compile(
            "(?m)^(>|On .{5,200} wrote:|-{2,} ?(Original Message|Forwarded message).*|From: .+|_{10,})\\s*");

    private Quoted() {}

    static String without(String text) {
        Matcher begins = BEGINS.matcher(text);
        return begins.find() ? text.substring(0, begins.start()) : text;
    }
}
