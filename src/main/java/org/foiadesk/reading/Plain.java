package org.foiadesk.reading;

/** Typographers' signs as the plain ones, one for one, so that offsets stay. */
final class Plain {
    private static final int LONGEST = 100_000;

    private Plain() {}

    static String of(String text) {
        char[] all = text.substring(0, Math.min(text.length(), LONGEST)).toCharArray();
        for (int i = 0; i < all.length; i++) {
            all[i] = plain(all[i]);
        }
        return new String(all);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\u200B', '\uFEFF' -> ' ';
            default -> c;
        };
    }
}
