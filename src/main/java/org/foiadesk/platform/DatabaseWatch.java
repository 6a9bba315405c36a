package org.foiadesk.platform;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Starts the embedded server again when it has ended by itself: PostgreSQL does so when there is no room for its log, and
 * comes back as soon as there is.
 */
final class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
    private static final int LOOK_EVERY = 5;
    private static final int SECONDS_TO_START = 20;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread watching = new Thread(work, "database-watch");
        watching.setDaemon(true);
        return watching;
    });
    private final DatabaseServer server;
    private final int port;
    private boolean said;

    DatabaseWatch(DatabaseServer server, int port) {
        this.server = server;
        this.port = port;
    }

    void begin() {
        var unused = thread.scheduleWithFixedDelay(this::look, LOOK_EVERY, LOOK_EVERY, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            if (!server.runs()) {
                server.startAgain(port);
                LOG.warn("The embedded database had ended by itself. It runs again.");
                said = false;
            }
        } catch (IOException | RuntimeException failed) {
            sayOnce(failed);
        }
    }

    private void sayOnce(Exception failed) {
        if (!said) {
            LOG.errorf(
                    "The embedded database has ended and does not start: %s If its disk is full, make room. It is"
                            + " tried again every %d seconds; pages say meanwhile that it is away.",
                    failed.getMessage(), LOOK_EVERY);
            said = true;
        }
    }

    /** A start that is on its way is waited for, so that nothing starts behind a stop. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_START, TimeUnit.SECONDS)) {
                LOG.warn("The embedded database is still starting.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
