package org.foiadesk.correspondence;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What is wrong with a mailbox, in a sentence with the way out. */
final class ImapTrouble {

    private ImapTrouble() {}

    static ImapFault of(ImapBox box, IOException fault) {
        if (fault instanceof ImapFault said) {
            return said;
        }
        if (caused(fault, UnknownHostException.class)) {
            return passing("No machine is called %s. Check how the host’s name is written.".formatted(box.host()));
        }
        if (caused(fault, ConnectException.class) || caused(fault, NoRouteToHostException.class)) {
            return passing(
                    "Nothing answers at %s. Check host and port, and whether a firewall is in between.".formatted(box));
        }
        if (caused(fault, SSLException.class)) {
            return tls(box, fault);
        }
        if (caused(fault, SocketTimeoutException.class)) {
            return passing("%s did not answer in time. Check host, port and security, or wait until it is back."
                    .formatted(box));
        }
        return passing("The connection to %s broke off. The next look goes on where this one stopped.".formatted(box));
    }

    private static ImapFault tls(ImapBox box, IOException fault) {
        String words = text(fault);
        if (words.contains("Unsupported or unrecognized SSL message")) {
            return lasting("%s does not begin with TLS. Choose STARTTLS, usually with port 143.".formatted(box));
        }
        if (words.contains("No name matching") || words.contains("subject alternative")) {
            return lasting("The certificate of %s is for another name. Type the host’s name as its certificate has it."
                    .formatted(box));
        }
        if (words.contains("PKIX") || words.contains("certificate")) {
            return lasting("The certificate of %s is not one that this machine trusts. Ask who runs the server for one"
                            .formatted(box)
                    + " of a known authority.");
        }
        return passing("The safe connection to %s broke off. The next look tries again.".formatted(box));
    }

    static ImapFault password(ImapBox box, String said) {
        if (has(said, "[UNAVAILABLE]") || has(said, "[INUSE]") || has(said, "[LIMIT]")) {
            return passing("%s cannot check passwords just now. It said: %s".formatted(box, ImapText.said(said)));
        }
        if (box.signIn() == ImapBox.SignIn.PASSWORD) {
            return lasting("%s refused the user name or the password. Type both again; some servers want a password"
                            .formatted(box)
                    + " made for apps. It said: " + ImapText.said(said));
        }
        return lasting("%s refused the access that %s gave for %s. Check the user name, and that the consent covers"
                        .formatted(box, box.signIn().words(), box.username())
                + " reading mail by IMAP. It said: " + ImapText.said(said));
    }

    static ImapFault folder(ImapBox box, String said) {
        return lasting(
                "%s has no folder “%s” for us, or does not let us open it. Check how its name is written. It said: %s"
                        .formatted(box, box.folder(), ImapText.said(said)));
    }

    static ImapFault target(ImapBox box, String said) {
        return lasting(
                "Messages cannot be moved to “%s”. Make that folder in the mailbox, or choose to leave them. It said: %s"
                        .formatted(box.moveTo(), ImapText.said(said)));
    }

    static ImapFault refused(ImapBox box, String said) {
        return passing("%s refused what a look needs. It said: %s".formatted(box, ImapText.said(said)));
    }

    private static ImapFault lasting(String sentence) {
        return ImapFault.lasting(sentence);
    }

    private static ImapFault passing(String sentence) {
        return ImapFault.passing(sentence);
    }

    private static boolean has(String said, String code) {
        return said.toUpperCase(Locale.ROOT).contains(code);
    }

    private static String text(Throwable fault) {
        return chain(fault).map(cause -> String.valueOf(cause.getMessage())).reduce("", (all, one) -> all + " " + one);
    }

    private static boolean caused(Throwable fault, Class<? extends Throwable> by) {
        return chain(fault).anyMatch(by::isInstance);
    }

    private static Stream<Throwable> chain(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
