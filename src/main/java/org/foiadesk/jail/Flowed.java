package org.foiadesk.jail;

/** RFC 3676: lines that end in a blank go on in the next. */
final class Flowed {

    private Flowed() {}

    static String text(String raw, boolean delSp) {
        StringBuilder text = new StringBuilder(raw.length());
        int open = -1;
        for (String line : raw.split("\n", -1)) {
            int quotes = quotes(line);
            String said = quotes > 0 || line.startsWith(" ") ? unstuffed(line.substring(quotes)) : line;
            boolean signature = said.equals("-- ");
            boolean joins = open == quotes && !signature;
            if (!joins) {
                text.append(text.length() == 0 && open == -1 ? "" : "\n").append(">".repeat(quotes));
                text.append(quotes > 0 && !said.isEmpty() ? " " : "");
            }
            boolean flows = said.endsWith(" ") && !signature;
            text.append(flows && delSp ? said.substring(0, said.length() - 1) : said);
            open = flows ? quotes : -2;
        }
        return text.toString();
    }

    private static int quotes(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == '>') {
            count++;
        }
        return count;
    }

    private static String unstuffed(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }
}
