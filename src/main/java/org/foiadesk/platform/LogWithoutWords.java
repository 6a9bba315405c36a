package org.foiadesk.platform;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;

/** The last door of the log, whoever writes to it: no fault speaks for itself there, and no address of a page is told. */
@LoggingFilter(name = "without-words")
public final class LogWithoutWords implements Filter {

    /** Why a start failed is told in full: nobody has typed anything yet. */
    private static final String STARTING = "io.quarkus.runtime.";

    /** It quotes the whole address, and what was searched for stands in that. */
    private static final String QUOTES_ADDRESSES = "io.quarkus.vertx.http.runtime.QuarkusErrorHandler";

    private final ExtFormatter message = new Message();

    @Override
    public boolean isLoggable(LogRecord entry) {
        String name = String.valueOf(entry.getLoggerName());
        if (entry instanceof ExtLogRecord full && entry.getThrown() != null && !name.startsWith(STARTING)) {
            say(full, name.equals(QUOTES_ADDRESSES) ? "Fault " + lastOf(full.getParameters()) : quoteless(full));
            full.setThrown(Wordless.of(full.getThrown()));
        }
        return true;
    }

    private static void say(ExtLogRecord entry, String message) {
        entry.setMessage(message, FormatStyle.NO_FORMAT);
        entry.setParameters(new Object[0]);
    }

    /** Some say in their own message what the fault says. */
    private String quoteless(ExtLogRecord entry) {
        String told = message.format(entry);
        for (Throwable fault : DatabaseAway.causes(entry.getThrown()).toList()) {
            String said = fault.getMessage();
            told = said == null || said.isBlank() ? told : told.replace(said, "…");
        }
        return told;
    }

    private static Object lastOf(Object[] parameters) {
        return parameters == null || parameters.length == 0 ? "beside its page" : parameters[parameters.length - 1];
    }

    private static final class Message extends ExtFormatter {

        @Override
        public String format(ExtLogRecord entry) {
            return formatMessage(entry);
        }
    }
}
