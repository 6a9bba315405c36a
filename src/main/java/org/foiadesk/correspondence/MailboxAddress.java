package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What agencies write to, and whose word on a message's sender is believed. */
@ApplicationScoped
public class MailboxAddress {

    private final Mailboxes mailboxes;

    MailboxAddress(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /** "desk@lantern.example"; empty while no mailbox is set up. */
    public Optional<String> address() {
        return mailboxes.known().map(ImapBox::address);
    }

    /** The names of servers whose Authentication-Results count; empty where nobody's do. */
    public List<String> authservs() {
        return mailboxes.known().map(ImapBox::believed).orElse(List.of());
    }
}
