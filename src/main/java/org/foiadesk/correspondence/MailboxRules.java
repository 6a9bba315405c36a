package org.foiadesk.correspondence;

import java.util.Optional;
import org.foiadesk.correspondence.ImapBox.Afterwards;
import org.foiadesk.correspondence.ImapBox.Security;
import org.foiadesk.correspondence.ImapBox.SignIn;
import org.foiadesk.platform.Form;

/** What a mailbox that was typed must be, each fault said beside its field. */
record MailboxRules(Form form, MailboxForm typed, Optional<ImapBox> before) {

    void judge() {
        if (!typed.host().isEmpty() && !MailboxForm.isHost(typed.host())) {
            form.wrong("host", "A host is a name such as imap.example.org, without spaces or slashes.");
        }
        if (!typed.address().isEmpty() && !MailboxForm.isAddress(typed.address())) {
            form.wrong("address", "Type one address, such as desk@lantern.example.");
        }
        if (typed.security() == Security.NONE && !ImapBox.isLoopback(typed.host())) {
            form.wrong("security", "Without encryption letters and password could be read on the way. Choose TLS.");
        }
        if (typed.afterwards() == Afterwards.MOVE && typed.moveTo().isEmpty()) {
            form.wrong("move-to", "Type the folder that messages are moved to, or choose to leave them.");
        }
        if (typed.afterwards() == Afterwards.MOVE && typed.moveTo().equalsIgnoreCase(typed.folder())) {
            form.wrong("move-to", "That is the folder they come from. Type another one.");
        }
        if (typed.signIn() == SignIn.PASSWORD) {
            password();
        } else {
            oauth();
        }
    }

    /** A kept secret goes only where it went before: else a new host could be named to catch it. */
    private void password() {
        boolean same = before.filter(this::isSameServer)
                .filter(box -> box.signIn() == SignIn.PASSWORD)
                .isPresent();
        if (form.typed("password").isEmpty() && !same) {
            form.wrong("password", "Type the password: the server, its port, its security or the user name is new.");
        }
        if (form.typed("password").length() > 500) {
            form.wrong("password", "A password has at most 500 characters.");
        }
    }

    private void oauth() {
        if (typed.clientId().isEmpty()) {
            form.wrong("client-id", "Paste the client ID of the app that you registered.");
        }
        if (typed.signIn() == SignIn.OAUTH && typed.tokenUrl().isEmpty()) {
            form.wrong("token-url", "Type the address where access is asked for. It begins with https://.");
        }
        if (!typed.tokenUrl().isEmpty() && !MailboxForm.isSafePlace(typed.tokenUrl())) {
            form.wrong("token-url", "The address for access begins with https:// and has no user name in it.");
        }
        boolean same =
                before.filter(this::isSameServer).filter(this::isSameGiver).isPresent();
        if (form.typed("refresh-token").isEmpty() && !same) {
            form.wrong(
                    "refresh-token", "Paste the refresh token: the server, the user name or who gives access is new.");
        }
        if (form.typed("refresh-token").length() > 8_000
                || form.typed("client-secret").length() > 2_000) {
            form.wrong("refresh-token", "This is too long for a token. Paste it alone, without anything around it.");
        }
    }

    private boolean isSameServer(ImapBox box) {
        return box.host().equals(typed.host())
                && String.valueOf(box.port()).equals(typed.port())
                && box.username().equals(typed.username())
                && box.security() == typed.security();
    }

    private boolean isSameGiver(ImapBox box) {
        return box.signIn() == typed.signIn()
                && box.secrets().clientId().equals(typed.clientId())
                && box.secrets().tokenUrl().equals(typed.tokenUrl());
    }
}
