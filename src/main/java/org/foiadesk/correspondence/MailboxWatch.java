package org.foiadesk.correspondence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Waits at the mailbox, where its server offers that, and has it looked into as soon as something arrives. */
@ApplicationScoped
class MailboxWatch {

    private static final Logger LOG = Logger.getLogger(MailboxWatch.class);

    /** RFC 2177: a server may end a wait of thirty minutes. */
    private static final Duration LONGEST = Duration.ofMinutes(29);

    private final MailboxLook look;
    private final Mailboxes mailboxes;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable ImapLine waitingAt;

    MailboxWatch(MailboxLook look, Mailboxes mailboxes) {
        this.look = look;
        this.mailboxes = mailboxes;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::run, "mailbox-watch");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stopped.countDown();
        ImapLine line = waitingAt;
        if (line != null) {
            line.close();
        }
    }

    private void run() {
        try {
            while (!stopped.await(20, TimeUnit.SECONDS)) {
                watch();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fault here is no trouble by itself: each minute's look says what is wrong. */
    private void watch() {
        try {
            Optional<ImapBox> box = look.rows(rows ->
                    rows.calm() && rows.watches(true) ? mailboxes.known(rows.jobs()) : Optional.<ImapBox>empty());
            if (box.isPresent()) {
                watch(box.get());
                look.rows(rows -> rows.watches(false));
            }
        } catch (IOException | RuntimeException fault) {
            LOG.debug("The wait at the mailbox ended.", fault);
        }
    }

    private void watch(ImapBox box) throws IOException {
        try (ImapLine line = look.open(box)) {
            waitingAt = line;
            line.open(false);
            while (line.waits() && goesOn(box)) {
                if (line.waits(LONGEST, () -> goesOn(box))) {
                    look.look(true);
                }
            }
        } finally {
            waitingAt = null;
        }
    }

    private boolean goesOn(ImapBox box) {
        return stopped.getCount() > 0
                && look.rows(rows -> rows.watches(true)
                        && mailboxes.known(rows.jobs()).filter(box::equals).isPresent());
    }
}
