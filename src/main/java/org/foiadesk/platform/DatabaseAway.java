package org.foiadesk.platform;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a fault means that the database cannot be reached just now: no connection, or it is shutting down. */
final class DatabaseAway {

    private DatabaseAway() {}

    static boolean is(Throwable fault) {
        return causes(fault).anyMatch(DatabaseAway::away);
    }

    static String reason(Throwable fault) {
        return causes(fault)
                .filter(DatabaseAway::away)
                .findFirst()
                .map(Throwable::getMessage)
                .orElse("");
    }

    private static boolean away(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        return state == null
                ? String.valueOf(sql.getMessage()).contains("Acquisition timeout")
                : state.startsWith("08") || state.startsWith("57P") || state.startsWith("53300");
    }

    static Stream<Throwable> causes(@Nullable Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .map(Objects::requireNonNull);
    }
}
