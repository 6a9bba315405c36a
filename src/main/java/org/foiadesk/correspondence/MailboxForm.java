package org.foiadesk.correspondence;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.correspondence.ImapBox.Afterwards;
import org.foiadesk.correspondence.ImapBox.Secrets;
import org.foiadesk.correspondence.ImapBox.Security;
import org.foiadesk.correspondence.ImapBox.SignIn;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.MailAddress;
import org.foiadesk.platform.Option;

/** The mailbox as it is typed. Its secrets are never shown again. */
record MailboxForm(
        String host,
        String port,
        Security security,
        String username,
        SignIn signIn,
        String clientId,
        String tokenUrl,
        String folder,
        Afterwards afterwards,
        String moveTo,
        String address,
        String authservs,
        Map<String, String> problems) {

    private static final String HOST = "[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[?[0-9A-Fa-f:]{2,45}]?";

    static MailboxForm of(ImapBox box) {
        return new MailboxForm(
                box.host(),
                String.valueOf(box.port()),
                box.security(),
                box.username(),
                box.signIn(),
                box.secrets().clientId(),
                box.secrets().tokenUrl(),
                box.folder(),
                box.afterwards(),
                box.moveTo(),
                box.address(),
                box.authservs(),
                Map.of());
    }

    static MailboxForm blank(String address) {
        return new MailboxForm(
                "",
                "993",
                Security.TLS,
                address,
                SignIn.PASSWORD,
                "",
                "",
                "INBOX",
                Afterwards.SEEN,
                "",
                address,
                "",
                Map.of());
    }

    static MailboxForm of(Form form, Optional<ImapBox> before) {
        String port = form.needed("port", "The port", 5);
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535) {
            form.wrong("port", "A port is a number such as 993.");
        }
        MailboxForm typed = new MailboxForm(
                form.needed("host", "The host", 253),
                port,
                form.choice("security", Security.class).orElse(Security.TLS),
                form.needed("username", "The user name", 254),
                form.choice("sign-in", SignIn.class).orElse(SignIn.PASSWORD),
                form.line("client-id", "The client ID", 300),
                form.line("token-url", "The address for access", 500),
                form.needed("folder", "The folder", 200),
                form.choice("afterwards", Afterwards.class).orElse(Afterwards.SEEN),
                form.line("move-to", "The folder to move to", 200),
                form.needed("address", "The address", 254),
                form.line("authservs", "The list of servers", 500)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[,; ]+", " "),
                form.problems());
        new MailboxRules(form, typed, before).judge();
        return typed;
    }

    /** With what was typed, or what was kept where nothing was. */
    ImapBox box(Form form, Optional<ImapBox> before) {
        boolean password = signIn == SignIn.PASSWORD;
        Optional<Secrets> kept = before.map(ImapBox::secrets);
        Secrets secrets = password
                ? Secrets.password(typed(form, "password", kept.map(Secrets::password)))
                : new Secrets(
                        "",
                        clientId,
                        typed(form, "client-secret", kept.map(Secrets::clientSecret)),
                        typed(form, "refresh-token", kept.map(Secrets::refreshToken)),
                        tokenUrl.equals(signIn.tokenUrl()) ? "" : tokenUrl);
        boolean moves = afterwards == Afterwards.MOVE;
        return new ImapBox(
                host,
                Integer.parseInt(port),
                security,
                username,
                signIn,
                secrets,
                folder,
                afterwards,
                moves ? moveTo : "",
                address,
                authservs);
    }

    private static String typed(Form form, String name, Optional<String> kept) {
        String typed = form.typed(name);
        return typed.isEmpty() ? kept.orElse("") : typed;
    }

    static boolean isHost(String host) {
        return host.matches(HOST);
    }

    /** Only where nobody on the way can read the secrets, or this very machine. */
    static boolean isSafePlace(String url) {
        try {
            URI place = URI.create(url);
            String host = place.getHost();
            boolean plain = place.getUserInfo() == null && place.getFragment() == null;
            return host != null
                    && plain
                    && ("https".equals(place.getScheme())
                            || ("http".equals(place.getScheme()) && ImapBox.isLoopback(host)));
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    static boolean isAddress(String address) {
        return MailAddress.is(address);
    }

    boolean right() {
        return problems.isEmpty();
    }

    public String wrong(String name) {
        return problems.getOrDefault(name, "");
    }

    public List<Option> securities() {
        return Option.of(Security.class, Security::words, security);
    }

    public List<Option> signIns() {
        return Option.of(SignIn.class, SignIn::words, signIn);
    }

    public List<Option> afters() {
        return Option.of(Afterwards.class, Afterwards::words, afterwards);
    }
}
