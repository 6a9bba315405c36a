package org.foiadesk.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Whether a fault means that there is no room left: where forms are laid down, or in the database. */
final class DiskFull {

    static final String TITLE = "The desk's disk is full";
    static final String SENTENCE =
            "Nothing of it was kept. Tell your administrator; when there is room again, send it once more.";

    private static final String DATABASE = "53100";
    private static final List<String> SPOOL =
            List.of("no space left", "disk quota exceeded", "not enough space", "file too large");

    private DiskFull() {}

    static boolean is(Throwable fault) {
        return DatabaseAway.causes(fault).anyMatch(DiskFull::full);
    }

    private static boolean full(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return DATABASE.equals(sql.getSQLState());
        }
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof IOException && SPOOL.stream().anyMatch(said::contains);
    }
}
