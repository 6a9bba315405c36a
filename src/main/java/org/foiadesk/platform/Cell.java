package org.foiadesk.platform;

/** A cell of a sheet that is given out. */
public final class Cell {

    private static final String FORMULA = "=+-@\t\r\0＝＋－＠";

    private Cell() {}

    /** A spreadsheet must not take a title for a formula (ASVS 1.2.10). */
    public static String safe(String text) {
        return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
