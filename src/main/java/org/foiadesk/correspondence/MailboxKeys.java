package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.foiadesk.correspondence.ImapAccess.Given;
import org.jspecify.annotations.Nullable;

/** Access to the mailbox: a password as it is, OAuth2's for as long as it lasts. */
@ApplicationScoped
class MailboxKeys {

    private final Mailboxes mailboxes;
    private @Nullable Lasting last;

    MailboxKeys(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    private record Lasting(String of, String access, long ends) {}

    synchronized String access(ImapBox box, Backstage backstage) throws ImapFault {
        Optional<Lasting> usable = Optional.ofNullable(last)
                .filter(known -> known.of().equals(of(box)) && System.nanoTime() < known.ends());
        if (usable.isPresent()) {
            return usable.get().access();
        }
        Given given = ImapAccess.ask(box);
        backstage.call(on -> {
            mailboxes.renewed(on, box, given.refreshToken());
            return true;
        });
        long lasts = Duration.ofSeconds(Math.min(given.seconds() - 60, 3_000)).toNanos();
        last = new Lasting(of(box), given.access(), System.nanoTime() + lasts);
        return given.access();
    }

    /** One that is refused is not offered again. */
    synchronized void forget() {
        last = null;
    }

    private static String of(ImapBox box) {
        return box.key() + " " + box.signIn() + " " + box.secrets().clientId() + " "
                + box.secrets().tokenUrl();
    }
}
