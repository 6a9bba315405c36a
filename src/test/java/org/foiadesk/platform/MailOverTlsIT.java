package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.foiadesk.people.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mail goes out by TLS to who proves to be the server named, trusted as Java trusts, and to nobody else. */
@Timeout(600)
@Tag("faults")
class MailOverTlsIT {

    private static final Path KEYS = Path.of("target", "packaged", "mail-keys").toAbsolutePath();
    private static final String SECRET = "changeit";
    private static final PackagedApp APP = PackagedApp.fresh(
            "mail-over-tls",
            "FOIADESK_DEMO",
            "true",
            "JAVA_TOOL_OPTIONS",
            "-Djavax.net.ssl.trustStore=" + KEYS.resolve("trusted.p12") + " -Djavax.net.ssl.trustStorePassword="
                    + SECRET);
    private static TestBrowser pat = new TestBrowser();

    @BeforeAll
    static void start() throws Exception {
        TestDatabase.forget(KEYS);
        Files.createDirectories(KEYS);
        for (String[] server :
                new String[][] {{"ours", "localhost"}, {"other", "mail.example"}, {"stranger", "localhost"}}) {
            keytool(
                    "-genkeypair",
                    "-keyalg",
                    "EC",
                    "-alias",
                    server[0],
                    "-dname",
                    "CN=" + server[1],
                    "-ext",
                    "SAN=dns:" + server[1],
                    "-keystore",
                    KEYS.resolve(server[0] + ".p12").toString());
        }
        for (String known : List.of("ours", "other")) {
            Path certificate = KEYS.resolve(known + ".cer");
            keytool(
                    "-exportcert",
                    "-alias",
                    known,
                    "-file",
                    certificate.toString(),
                    "-keystore",
                    KEYS.resolve(known + ".p12").toString());
            keytool(
                    "-importcert",
                    "-noprompt",
                    "-alias",
                    known,
                    "-file",
                    certificate.toString(),
                    "-keystore",
                    KEYS.resolve("trusted.p12").toString());
        }
        APP.start();
        pat = APP.browser();
        assertThat(pat.signIn("pat", "lantern").status()).isEqualTo(303);
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    @Test
    void aMailAndThePasswordGoOverTlsAlone() throws Exception {
        try (ScriptedSmtp tls = ScriptedSmtp.overTls(identity("ours"));
                ScriptedSmtp startTls = ScriptedSmtp.withStartTls(identity("ours"))) {
            put("by-tls");
            by(tls, "TLS");
            isSent("by-tls", tls);
            assertThat(tls.inTheClear()).isEmpty();
            put("by-starttls");
            by(startTls, "STARTTLS");
            isSent("by-starttls", startTls);
            assertThat(startTls.inTheClear()).allMatch(line -> line.matches("EHLO .*|STARTTLS"));
        }
    }

    @Test
    void whoIsNotTheServerNamedGetsNothingAndTheMailWaitsForTheRightOne() throws Exception {
        for (String security : List.of("TLS", "STARTTLS")) {
            String untrusted = security + "-untrusted";
            refuses(security, "stranger", untrusted, "is not one that this machine trusts");
            refuses(security, "other", security + "-other", "is for another name");
        }
    }

    private void refuses(String security, String who, String mail, String sentence) throws Exception {
        try (ScriptedSmtp wrong = server(security, who);
                ScriptedSmtp right = server(security, "ours")) {
            put(mail);
            by(wrong, security);
            waits(mail, sentence);
            assertThat(wrong.taken()).isEmpty();
            assertThat(wrong.inTheClear()).allMatch(line -> line.matches("EHLO .*|STARTTLS"));
            by(right, security);
            isSent(mail, right);
        }
    }

    @Test
    void withoutTheStartTlsThatWasAskedForNothingIsSaidInTheClear() throws Exception {
        try (ScriptedSmtp stripped = new ScriptedSmtp();
                ScriptedSmtp refusing = ScriptedSmtp.withStartTls(identity("ours"));
                ScriptedSmtp right = ScriptedSmtp.withStartTls(identity("ours"))) {
            refusing.plays((verb, line) -> verb.equals("STARTTLS") ? "454 not now" : "");
            put("stripped");
            by(stripped, "STARTTLS");
            waits("stripped", "offers no STARTTLS at this port");
            assertThat(stripped.inTheClear()).allMatch(line -> line.matches("EHLO .*|QUIT"));
            by(refusing, "STARTTLS");
            waits("stripped", "");
            assertThat(refusing.inTheClear()).allMatch(line -> line.matches("EHLO .*|STARTTLS|QUIT"));
            by(right, "STARTTLS");
            isSent("stripped", right);
        }
    }

    private static ScriptedSmtp server(String security, String who) throws Exception {
        return security.equals("TLS") ? ScriptedSmtp.overTls(identity(who)) : ScriptedSmtp.withStartTls(identity(who));
    }

    private static void by(ScriptedSmtp server, String security) {
        TestBrowser.Page kept = pat.post(
                "/settings/mail",
                "host",
                "localhost",
                "port",
                String.valueOf(server.port()),
                "security",
                security,
                "username",
                "desk",
                "password",
                "secret word",
                "from",
                "desk@lantern.example",
                "from-name",
                "The Lantern");
        assertThat(kept.status()).as(kept.body()).isEqualTo(303);
        APP.database().change("UPDATE mail_server SET confirmed_at = now()");
    }

    private static void put(String name) {
        APP.database()
                .change("WITH envelope AS (INSERT INTO outbox (id, message_id, address) VALUES (gen_random_uuid(), '<"
                        + name + "@test>', 'rosa@lantern.example') RETURNING id) INSERT INTO outbox_letter"
                        + " SELECT id, 'Due', 'text', '<p>text</p>' FROM envelope");
    }

    private static void isSent(String mail, ScriptedSmtp server) {
        APP.until(
                mail + " is sent",
                () -> state(mail, "SENT") && server.messageIds().contains("<" + mail + "@test>"));
        assertThat(server.messageIds()).doesNotHaveDuplicates();
    }

    private static void waits(String mail, String sentence) {
        APP.until("what is wrong is said", () -> APP.database().count("mail_server WHERE problem <> ''") == 1);
        assertThat(pat.get("/settings/mail").body()).contains(sentence);
        assertThat(state(mail, "WAITING")).isTrue();
    }

    private static boolean state(String mail, String state) {
        return APP.database().count("outbox WHERE message_id = '<" + mail + "@test>' AND state = '" + state + "'") == 1;
    }

    private static SSLContext identity(String who) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(KEYS.resolve(who + ".p12"))) {
            keys.load(file, SECRET.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... what) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(what));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", SECRET));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as("%s", command).isZero();
    }
}
