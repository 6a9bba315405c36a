package org.foiadesk.correspondence;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.net.ssl.SSLSocketFactory;
import org.foiadesk.correspondence.ImapLine.Opened;
import org.jboss.logging.Logger;

/**
 * Looks into the mailbox: what is new is fetched and kept, and only then marked or moved at the server. One look at a
 * time over all nodes.
 */
@ApplicationScoped
public class MailboxLook {

    private static final Logger LOG = Logger.getLogger(MailboxLook.class);

    private final UUID node = UUID.randomUUID();
    private final Backstage backstage;
    private final Mailboxes mailboxes;
    private final MailboxKeys keys;
    private final MailboxParts parts;
    private final Intake intake;
    private volatile boolean stopping;

    MailboxLook(Backstage backstage, Mailboxes mailboxes, MailboxKeys keys, MailboxParts parts, Intake intake) {
        this.backstage = backstage;
        this.mailboxes = mailboxes;
        this.keys = keys;
        this.parts = parts;
        this.intake = intake;
    }

    public void look() {
        look(false);
    }

    /** @param atOnce without waiting for the time that was set after passing trouble */
    void look(boolean atOnce) {
        Optional<ImapBox> box =
                rows(rows -> rows.begin(atOnce) ? mailboxes.known(rows.jobs()) : Optional.<ImapBox>empty());
        box.ifPresent(this::begun);
    }

    private void begun(ImapBox box) {
        try {
            looked(box);
            told(MailboxRows::well);
        } catch (IOException e) {
            ImapFault fault = ImapTrouble.of(box, e);
            keys.forget();
            LOG.warnf("The mailbox: %s", fault.sentence());
            told(rows -> rows.trouble(fault));
        } finally {
            told(MailboxRows::end);
        }
    }

    private void looked(ImapBox box) throws IOException {
        try (ImapLine line = open(box)) {
            Opened opened = line.open(true);
            long from = rows(rows -> {
                rows.renumbered(box.key(), opened.validity());
                return rows.from(box.key(), opened.validity());
            });
            var listed = line.listed(from);
            told(rows -> rows.found(box.key(), opened.validity(), from, listed));
            new MailboxRound(this, box, line, opened.validity(), parts, intake).run();
        }
    }

    ImapLine open(ImapBox box) throws ImapFault {
        return ImapSignIn.in(box, keys.access(box, backstage), (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    <T> T rows(Function<MailboxRows, T> work) {
        return backstage.call(on -> work.apply(new MailboxRows(on, node)));
    }

    void told(java.util.function.Consumer<MailboxRows> work) {
        rows(rows -> {
            work.accept(rows);
            return true;
        });
    }

    /** Whether this node may go on; asked often, it keeps the others away. */
    boolean goesOn() {
        return !stopping && rows(MailboxRows::goesOn);
    }

    boolean stopping() {
        return stopping;
    }

    /** Before the jobs are waited for: what is being fetched is left where it is, and nothing more is begun. */
    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stopping = true;
    }
}
