package org.foiadesk.correspondence;

import org.foiadesk.correspondence.ImapBox.Afterwards;
import org.foiadesk.correspondence.ImapBox.Secrets;
import org.foiadesk.correspondence.ImapBox.Security;
import org.foiadesk.correspondence.ImapBox.SignIn;

/** Mailboxes of tests: on this machine, of the desk. */
final class Boxes {

    private Boxes() {}

    static ImapBox at(int port) {
        return at(port, Security.NONE, "word", "");
    }

    static ImapBox moving(int port, String to) {
        return at(port, Security.NONE, "word", to);
    }

    static ImapBox at(int port, Security security, String password, String moveTo) {
        return new ImapBox(
                "localhost",
                port,
                security,
                "desk",
                SignIn.PASSWORD,
                Secrets.password(password),
                "INBOX",
                moveTo.isEmpty() ? Afterwards.SEEN : Afterwards.MOVE,
                moveTo,
                "desk@lantern.example",
                "");
    }

    static ImapBox byToken(int port, String tokenUrl) {
        return new ImapBox(
                "localhost",
                port,
                Security.NONE,
                "desk",
                SignIn.OAUTH,
                new Secrets("", "the app", "its secret", "refresh me", tokenUrl),
                "INBOX",
                Afterwards.SEEN,
                "",
                "desk@lantern.example",
                "");
    }
}
