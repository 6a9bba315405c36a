package org.foiadesk.platform;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;

/** The last door of the log, whoever writes to it: no fault speaks for itself there, and no address of a page is told. */
@LoggingFilter(name = "without-words")
public final class LogWithoutWords implements Filter {

    /** Why a start failed is told in full: nobody has typed anything yet. */
    private static final String STARTING = "io.quarkus.runtime.";

    /** It quotes the whole address, and what was searched for stands in that. */
    private static final String QUOTES_ADDRESSES = "io.quarkus.vertx.http.runtime.QuarkusErrorHandler";

    @Override
    public boolean isLoggable(LogRecord entry) {
        String name = String.valueOf(entry.getLoggerName());
        if (entry.getThrown() != null && !name.startsWith(STARTING)) {
            entry.setThrown(Wordless.of(entry.getThrown()));
        }
        if (name.equals(QUOTES_ADDRESSES) && entry instanceof ExtLogRecord full) {
            full.setMessage(
                    "Fault " + lastOf(full.getParameters()) + ", before or after its page", FormatStyle.NO_FORMAT);
        }
        return true;
    }

    private static Object lastOf(Object[] parameters) {
        return parameters == null || parameters.length == 0 ? "without a number" : parameters[parameters.length - 1];
    }
}
