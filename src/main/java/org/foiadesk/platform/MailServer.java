package org.foiadesk.platform;

import java.util.regex.Pattern;

/**
 * The server that takes our mail.
 *
 * @param password empty where it wants none
 */
public record MailServer(
        String host,
        int port,
        Security security,
        String username,
        String password,
        String fromAddress,
        String fromName) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");

    /** How the way there is kept from being read. */
    public enum Security {
        STARTTLS("STARTTLS, usually port 587"),
        TLS("TLS from the first byte, usually port 465"),
        NONE("no encryption, for a server on this very machine");

        private final String words;

        Security(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public MailServer {
        HeaderText.checked(host);
        HeaderText.checked(username);
        HeaderText.checked(fromName);
        if (!MailAddress.is(fromAddress)) {
            throw new IllegalArgumentException("not one address to send from");
        }
    }

    /** What is sent there leaves this machine and can be read on the way. */
    public boolean readableOnTheWay() {
        return security == Security.NONE && !LOOPBACK.matcher(host).matches();
    }

    /** "smtp.example.org", for sentences; never the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
