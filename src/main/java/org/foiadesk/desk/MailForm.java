package org.foiadesk.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.MailAddress;
import org.foiadesk.platform.MailServer;
import org.foiadesk.platform.MailServer.Security;
import org.foiadesk.platform.Option;

/** The mail server as it is typed. The password is never shown again. */
record MailForm(
        String host,
        String port,
        Security security,
        String username,
        String from,
        String fromName,
        Map<String, String> problems) {

    private static final String HOST = "[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[?[0-9A-Fa-f:]{2,45}]?";

    static MailForm of(MailServer server) {
        return new MailForm(
                server.host(),
                String.valueOf(server.port()),
                server.security(),
                server.username(),
                server.fromAddress(),
                server.fromName(),
                Map.of());
    }

    static MailForm blank(String newsroom) {
        return new MailForm("", "587", Security.STARTTLS, "", "", newsroom, Map.of());
    }

    static MailForm of(Form form, Optional<MailServer> before) {
        String host = form.needed("host", "The host", 253);
        if (!host.isEmpty() && !host.matches(HOST)) {
            form.wrong("host", "A host is a name such as smtp.example.org, without spaces or slashes.");
        }
        String port = form.needed("port", "The port", 5);
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535) {
            form.wrong("port", "A port is a number such as 587.");
        }
        Security security = form.choice("security", Security.class).orElse(Security.STARTTLS);
        String username = form.line("username", "The user name", 254);
        String from = form.needed("from", "The address", 254);
        if (!from.isEmpty() && !MailAddress.is(from)) {
            form.wrong("from", "Type one address, such as desk@lantern.example.");
        }
        String fromName = form.line("from-name", "The name", 80);
        MailForm typed = new MailForm(host, port, security, username, from, fromName, form.problems());
        typed.judge(form, before);
        return typed;
    }

    private void judge(Form form, Optional<MailServer> before) {
        if (!form.sound()) {
            return;
        }
        boolean secret = !username.isEmpty();
        if (secret && server("").readableOnTheWay()) {
            form.wrong("security", "Without encryption the password could be read on the way. Choose STARTTLS or TLS.");
        }
        // A kept password goes only where it went before: else a new host could be named to catch it.
        if (secret
                && form.typed("password").isEmpty()
                && before.filter(this::isSame).isEmpty()) {
            form.wrong("password", "Type the password: the server, its port or the user name is new.");
        }
    }

    private boolean isSame(MailServer before) {
        return before.host().equals(host)
                && String.valueOf(before.port()).equals(port)
                && before.username().equals(username)
                && before.security() == security;
    }

    /** @param password what was typed, or what was kept */
    MailServer server(String password) {
        return new MailServer(
                host, Integer.parseInt(port), security, username, username.isEmpty() ? "" : password, from, fromName);
    }

    public List<Option> securities() {
        return Option.of(Security.class, Security::words, security);
    }

    boolean right() {
        return problems.isEmpty();
    }

    public String hostWrong() {
        return problems.getOrDefault("host", "");
    }

    public String portWrong() {
        return problems.getOrDefault("port", "");
    }

    public String securityWrong() {
        return problems.getOrDefault("security", "");
    }

    public String passwordWrong() {
        return problems.getOrDefault("password", "");
    }

    public String fromWrong() {
        return problems.getOrDefault("from", "");
    }

    public String otherWrong() {
        return problems.getOrDefault("username", problems.getOrDefault("from-name", ""));
    }
}
