package org.foiadesk.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The mailbox that is looked into, as an administrator described it.
 *
 * @param address what agencies write to; a reply's token is put into it
 * @param authservs the servers whose Authentication-Results are believed, apart by spaces
 */
record ImapBox(
        String host,
        int port,
        Security security,
        String username,
        SignIn signIn,
        Secrets secrets,
        String folder,
        Afterwards afterwards,
        String moveTo,
        String address,
        String authservs) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");

    /** How the way there is kept from being read. */
    enum Security {
        TLS("TLS from the first byte, usually port 993"),
        STARTTLS("STARTTLS, usually port 143"),
        NONE("no encryption, for a server on this very machine");

        private final String words;

        Security(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    enum SignIn {
        PASSWORD("User name and password", ""),
        MICROSOFT("OAuth2 at Microsoft 365", "https://login.microsoftonline.com/common/oauth2/v2.0/token"),
        GOOGLE("OAuth2 at Google", "https://oauth2.googleapis.com/token"),
        OAUTH("OAuth2 elsewhere", "");

        private final String words;
        private final String tokenUrl;

        SignIn(String words, String tokenUrl) {
            this.words = words;
            this.tokenUrl = tokenUrl;
        }

        String words() {
            return words;
        }

        /** Where access is asked for unless somebody names another place; empty where there is no usual one. */
        String tokenUrl() {
            return tokenUrl;
        }
    }

    /** What becomes of a message at the server once it is kept here. */
    enum Afterwards {
        SEEN("Leave it there, marked as read"),
        MOVE("Move it to another folder");

        private final String words;

        Afterwards(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Empty where the way to sign in needs none of it. */
    record Secrets(String password, String clientId, String clientSecret, String refreshToken, String tokenUrl) {

        static Secrets password(String password) {
            return new Secrets(password, "", "", "", "");
        }

        /** Never the secrets themselves, as records like to be logged. */
        @Override
        public String toString() {
            return "secrets";
        }
    }

    /** Everything sent there leaves this machine and can be read on the way. */
    boolean readableOnTheWay() {
        return security == Security.NONE && !isLoopback(host);
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    /** Under which its messages' numbers are kept: another account's or folder's must never pass for these. */
    String key() {
        return "%s@%s:%d/%s".formatted(username, host.toLowerCase(Locale.ROOT), port, folder);
    }

    List<String> believed() {
        return List.of(authservs.split(" ")).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** "imap.example.org:993", for sentences. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
