package org.foiadesk.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 3676: lines that a reader's window may join again, and that stand at 72 characters where it cannot. */
final class Flowed {

    private static final int WIDTH = 72;
    private static final Pattern SPACE = Pattern.compile(" +(?=[^ ])");

    private Flowed() {}

    static String of(String text) {
        return text.lines().map(Flowed::line).reduce("", (all, line) -> all + line + "\n");
    }

    /** A space at a line's end means "goes on", so a line that ends by itself ends without. */
    private static String line(String line) {
        String rest = line.equals("-- ") ? line : line.stripTrailing();
        StringBuilder flowed = new StringBuilder();
        int cut = cut(rest);
        while (cut > 0) {
            flowed.append(stuffed(rest.substring(0, cut))).append('\n');
            rest = rest.substring(cut);
            cut = cut(rest);
        }
        return flowed.append(stuffed(rest)).toString();
    }

    /** After the last space before the width, or after the first one behind it. */
    private static int cut(String line) {
        if (line.length() <= WIDTH) {
            return 0;
        }
        int cut = 0;
        Matcher space = SPACE.matcher(line);
        while (space.find() && (cut == 0 || space.end() <= WIDTH)) {
            cut = space.end();
        }
        return cut;
    }

    private static String stuffed(String line) {
        boolean mistaken = line.startsWith(" ") || line.startsWith(">") || line.startsWith("From ");
        return mistaken ? " " + line : line;
    }
}
