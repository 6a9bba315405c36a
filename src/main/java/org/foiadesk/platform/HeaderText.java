package org.foiadesk.platform;

/** What may stand in a header of a mail: one line, whatever a reader of it takes for a line's end. */
final class HeaderText {

    private HeaderText() {}

    static boolean breaks(String text) {
        return text.codePoints().anyMatch(HeaderText::ends);
    }

    static String checked(String text) {
        if (breaks(text)) {
            throw new IllegalArgumentException("a line break in a header");
        }
        return text;
    }

    /** Somebody else's words, fit to be shown and kept. */
    static String printable(String text, int longest) {
        String clean = text.codePoints()
                .map(c -> ends(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }

    private static boolean ends(int c) {
        int kind = Character.getType(c);
        return Character.isISOControl(c) || kind == Character.LINE_SEPARATOR || kind == Character.PARAGRAPH_SEPARATOR;
    }
}
