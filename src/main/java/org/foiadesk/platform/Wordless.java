package org.foiadesk.platform;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the log may hold of a fault: of which kind it was and where it came from. Its own words are left out, as they
 * quote what somebody typed: "Failing row contains (…)", "For input string: …", "550 no such user …".
 */
final class Wordless extends Exception {

    private static final int DEEPEST = 20;

    private final String kind;

    private Wordless(Throwable fault, int depth) {
        super(null, cause(fault, depth));
        this.kind = kind(fault);
        setStackTrace(fault.getStackTrace());
    }

    static Throwable of(Throwable fault) {
        return fault instanceof Wordless ? fault : new Wordless(fault, 0);
    }

    private static @Nullable Throwable cause(Throwable fault, int depth) {
        Throwable cause = fault.getCause();
        return cause == null || depth == DEEPEST ? null : new Wordless(cause, depth + 1);
    }

    private static String kind(Throwable fault) {
        String name = fault.getClass().getName();
        return fault instanceof SQLException sql ? name + " (" + state(sql) + ")" : name;
    }

    /** Names of our own tables and constraints say where to look, and are nobody's words. */
    private static String state(SQLException fault) {
        String state = "SQL state " + fault.getSQLState();
        return fault instanceof PSQLException postgres ? state + of(postgres.getServerErrorMessage()) : state;
    }

    private static String of(@Nullable ServerErrorMessage said) {
        return said == null ? "" : named(", table ", said.getTable()) + named(", constraint ", said.getConstraint());
    }

    private static String named(String what, @Nullable String name) {
        return Optional.ofNullable(name).map(known -> what + known).orElse("");
    }

    /** Formatters that print a message and not the whole find the kind there. */
    @Override
    public String getMessage() {
        return kind;
    }

    @Override
    public String toString() {
        return kind;
    }
}
