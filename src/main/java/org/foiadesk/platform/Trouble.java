package org.foiadesk.platform;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the mail server, in a sentence that says what to do.
 *
 * @param lasting waiting does not mend it; somebody must change the settings
 */
record Trouble(String sentence, boolean lasting) {

    /** @param code the server's last answer, or nothing sensible where there was none */
    static Trouble connecting(MailServer server, MessagingException fault, int code, String reply) {
        if (fault instanceof AuthenticationFailedException) {
            return password(server, code, reply);
        }
        if (caused(fault, SSLException.class).isPresent()) {
            return tls(server, fault);
        }
        if (text(fault).contains("STARTTLS is required")) {
            return lasting("%s offers no STARTTLS at this port. Choose TLS with port 465, or ask who runs the server."
                    .formatted(server));
        }
        if (code >= 400) {
            return new Trouble(
                    "%s did not let us in. It said: %s".formatted(server, HeaderText.printable(reply, 300)),
                    code >= 500);
        }
        return away(server, fault);
    }

    static Trouble sender(MailServer server, String reply) {
        return lasting("%s does not let us send as %s. Choose an address that belongs to this account. It said: %s"
                .formatted(server, server.fromAddress(), HeaderText.printable(reply, 300)));
    }

    static Trouble closing(MailServer server, String reply) {
        return passing("%s takes no mail just now. It said: %s".formatted(server, HeaderText.printable(reply, 300)));
    }

    private static Trouble password(MailServer server, int code, String reply) {
        if (code >= 400 && code < 500) {
            return passing("%s cannot check passwords just now. It said: %s"
                    .formatted(server, HeaderText.printable(reply, 300)));
        }
        return lasting(
                "%s refused the user name or the password. Type both again; some servers want a password made for apps. It said: %s"
                        .formatted(server, HeaderText.printable(reply, 300)));
    }

    private static Trouble tls(MailServer server, MessagingException fault) {
        String words = text(fault);
        if (words.contains("plaintext connection") || words.contains("Unsupported or unrecognized SSL message")) {
            return lasting("%s does not begin with TLS. Choose STARTTLS, usually with port 587.".formatted(server));
        }
        if (words.contains("No name matching") || words.contains("subject alternative")) {
            return lasting("The certificate of %s is for another name. Type the host's name as its certificate has it."
                    .formatted(server));
        }
        if (words.contains("PKIX") || words.contains("certificate")) {
            return lasting(
                    "The certificate of %s is not one that this machine trusts. Ask who runs the server for a certificate of a known authority."
                            .formatted(server));
        }
        return passing(
                "No safe connection to %s could be made: %s".formatted(server, HeaderText.printable(words, 200)));
    }

    private static Trouble away(MailServer server, MessagingException fault) {
        if (caused(fault, UnknownHostException.class).isPresent()) {
            return passing("No machine is called %s. Check how the host's name is written.".formatted(server.host()));
        }
        if (caused(fault, ConnectException.class).isPresent()
                || caused(fault, NoRouteToHostException.class).isPresent()) {
            return passing("Nothing answers at %s. Check host and port, and whether a firewall is in between."
                    .formatted(server));
        }
        if (caused(fault, SocketTimeoutException.class).isPresent()) {
            return passing(
                    "%s did not answer in time. Check host, port and the kind of security, or wait until it is back."
                            .formatted(server));
        }
        return passing("%s ended the connection before a mail was sent. Check host, port and the kind of security."
                .formatted(server));
    }

    private static Trouble lasting(String sentence) {
        return new Trouble(sentence, true);
    }

    private static Trouble passing(String sentence) {
        return new Trouble(sentence, false);
    }

    private static String text(MessagingException fault) {
        return chain(fault).map(cause -> String.valueOf(cause.getMessage())).reduce("", (all, one) -> all + " " + one);
    }

    private static <T extends Throwable> Optional<T> caused(MessagingException fault, Class<T> by) {
        return chain(fault).filter(by::isInstance).map(by::cast).findFirst();
    }

    private static Stream<Throwable> chain(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Trouble::next).limit(10);
    }

    private static @Nullable Throwable next(Throwable fault) {
        Throwable next = fault instanceof MessagingException mail ? mail.getNextException() : null;
        return next == null ? fault.getCause() : next;
    }
}
