package org.foiadesk.correspondence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.foiadesk.correspondence.MailboxParts.Came;
import org.foiadesk.correspondence.MailboxRows.Waiting;
import org.foiadesk.platform.Refusal;
import org.jboss.logging.Logger;

/** One look's work by one connection. What it does not reach, the next look does. */
final class MailboxRound {

    private static final Logger LOG = Logger.getLogger(MailboxRound.class);
    private static final Duration ROUND = Duration.ofMinutes(5);
    private static final Duration RENEWED_AFTER = Duration.ofSeconds(20);

    private final MailboxLook look;
    private final ImapBox box;
    private final ImapLine line;
    private final long validity;
    private final MailboxParts parts;
    private final Intake intake;
    private final Set<Long> failed = new HashSet<>();
    private final long begun = System.nanoTime();
    private long renewed = begun;

    MailboxRound(MailboxLook look, ImapBox box, ImapLine line, long validity, MailboxParts parts, Intake intake) {
        this.look = look;
        this.box = box;
        this.line = line;
        this.validity = validity;
        this.parts = parts;
        this.intake = intake;
    }

    void run() throws IOException {
        mark();
        List<Waiting> next = next();
        while (!next.isEmpty()) {
            for (Waiting message : next) {
                if (!inTime() || !goesOn()) {
                    return;
                }
                take(message);
            }
            mark();
            next = next();
        }
    }

    private List<Waiting> next() {
        return look.rows(rows -> rows.waiting(box.key(), validity)).stream()
                .filter(message -> !failed.contains(message.uid()))
                .toList();
    }

    private void take(Waiting message) throws IOException {
        Path file = parts.file(box, message);
        Came came = parts.fetch(line, message, file, this::goesOn);
        if (came == Came.WHOLE) {
            keep(message, file);
        } else if (came == Came.EMPTY && message.tries() < MailboxRows.MOST_TRIES) {
            fails(message);
        } else {
            settle(message, came == Came.GONE ? "GONE" : "REFUSED", OptionalLong.empty());
            Files.deleteIfExists(file);
        }
    }

    /** One that cannot be kept holds up no other, and is tried again at each look. */
    private void keep(Waiting message, Path file) throws IOException {
        try {
            Kept kept = intake.keep(file, Origin.imap(box.username() + " " + box.folder(), message.uid()));
            settle(message, "KEPT", OptionalLong.of(kept.id()));
            Files.deleteIfExists(file);
        } catch (Refusal tooMuch) {
            settle(message, "REFUSED", OptionalLong.empty());
            Files.deleteIfExists(file);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Message %d of the mailbox could not be kept; it stays there.", message.uid());
            fails(message);
        }
    }

    private void fails(Waiting message) {
        failed.add(message.uid());
        look.told(rows -> rows.tried(box.key(), message));
    }

    private void settle(Waiting message, String state, OptionalLong mail) {
        look.told(rows -> rows.settle(box.key(), message, state, mail));
    }

    /** Only what is kept: a crash before this leaves it to the next look. */
    private void mark() throws IOException {
        List<Long> kept = look.rows(rows -> rows.kept(box.key(), validity));
        while (!kept.isEmpty()) {
            line.seen(kept);
            if (box.afterwards() == ImapBox.Afterwards.MOVE) {
                line.move(kept);
            }
            List<Long> done = kept;
            look.told(rows -> rows.done(box.key(), validity, done));
            kept = look.rows(rows -> rows.kept(box.key(), validity));
        }
    }

    private boolean inTime() {
        return System.nanoTime() - begun < ROUND.toNanos();
    }

    /** Quick ones cost no statement more; one that takes its time keeps the lease. */
    private boolean goesOn() {
        if (look.stopping()) {
            return false;
        }
        if (System.nanoTime() - renewed < RENEWED_AFTER.toNanos()) {
            return true;
        }
        renewed = System.nanoTime();
        return look.goesOn();
    }
}
