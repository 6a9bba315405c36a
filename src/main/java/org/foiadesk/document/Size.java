package org.foiadesk.document;

import java.util.Locale;

/** A number of bytes in words: "842 bytes", "12.3 KB", "5.6 MB". */
public record Size(long bytes) {

    /** The most that one file may have: 2 GB. */
    static final long MOST = 2L << 30;

    private static final String[] UNITS = {"KB", "MB", "GB", "TB", "PB"};

    public String words() {
        if (bytes < 1000) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        double amount = bytes / 1000.0;
        int unit = 0;
        while (amount >= 999.95 && unit < UNITS.length - 1) {
            amount /= 1000;
            unit++;
        }
        return String.format(Locale.US, amount < 100 ? "%.1f %s" : "%.0f %s", amount, UNITS[unit]);
    }
}
