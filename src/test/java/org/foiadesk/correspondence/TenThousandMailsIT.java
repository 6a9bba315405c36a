package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.PackagedApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A mailbox of years, met for the first time by the packaged app, which goes on working meanwhile. */
@Tag("faults")
@Timeout(1200)
class TenThousandMailsIT {

    private static final int MAILS = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Pattern PART = Pattern.compile("UID FETCH (\\d+) \\(UID BODY\\.PEEK\\[]<(\\d+)\\..*");
    private static final Pattern LIST = Pattern.compile("UID FETCH (\\d+):\\* .*");
    private static final String FILE = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2\r\n";

    @Test
    void aMailboxOfTenThousandIsFiledWithinAQuarterOfAnHour() {
        try (ScriptedImap server = new ScriptedImap(TenThousandMailsIT::answer);
                PackagedApp app =
                        PackagedApp.fresh("mailbox", "FOIADESK_DEMO", "true").start()) {
            long before = app.database().count("letter");
            TestBrowser pat = app.browser();
            pat.signIn("pat", "lantern");
            long begun = System.nanoTime();
            save(pat, server.port());
            while (app.database().count("letter") < before + MAILS) {
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .as("%d letters; the log:%n%s", app.database().count("letter") - before, app.log())
                        .isLessThan(LONGEST);
                assertThat(pat.get("/settings").status()).isEqualTo(200);
                pause();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("%,d mails were filed in %d s%n", MAILS, took.toSeconds());
            app.until("all are marked", () -> app.database().count("mailbox_message WHERE state = 'DONE'") == MAILS);
            assertThat(app.database().count("(SELECT DISTINCT message_id FROM letter WHERE subject LIKE 'Letter %') m"))
                    .isEqualTo(MAILS);
            assertThat(app.database()
                            .count("enclosure e JOIN letter l ON l.id = e.letter_id WHERE l.subject LIKE 'Letter %'"))
                    .isEqualTo(MAILS / 10);
        }
    }

    private static void save(TestBrowser pat, int port) {
        String[] fields = {
            "host", "localhost",
            "port", String.valueOf(port),
            "security", "NONE",
            "username", "desk",
            "sign-in", "PASSWORD",
            "password", "word",
            "address", "desk@lantern.example",
            "folder", "INBOX",
            "afterwards", "SEEN"
        };
        assertThat(pat.post("/settings/mailbox", fields).status()).isEqualTo(303);
    }

    private static String answer(String command) {
        if (command.startsWith("CAPABILITY")) {
            return "* CAPABILITY IMAP4rev1 UIDPLUS\r\nTAG OK\r\n";
        }
        Matcher list = LIST.matcher(command);
        if (list.matches()) {
            return IntStream.rangeClosed(Integer.parseInt(list.group(1)), MAILS)
                    .mapToObj(uid -> "* %d FETCH (UID %d RFC822.SIZE %d)\r\n"
                            .formatted(uid, uid, mail(uid).length()))
                    .collect(Collectors.joining("", "", "TAG OK\r\n"));
        }
        Matcher part = PART.matcher(command);
        if (!part.matches()) {
            return "";
        }
        String mail = mail(Integer.parseInt(part.group(1)));
        String rest = mail.substring(Math.min(mail.length(), Integer.parseInt(part.group(2))));
        return "* 1 FETCH (UID %s BODY[]<%s> {%d}\r\n%s)\r\nTAG OK\r\n"
                .formatted(part.group(1), part.group(2), rest.length(), rest);
    }

    /** Each of a few kilobytes, every tenth with a file of seventy. */
    private static String mail(int uid) {
        String file = uid % 10 > 0
                ? ""
                : "\r\n--b\r\nContent-Type: application/pdf; name=\"scan.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + FILE.repeat(1_000);
        return "From: Records <records@agency" + uid % 400 + ".example>\r\nTo: desk@lantern.example\r\nSubject: Letter "
                + uid + "\r\nDate: Mon, 2 Mar 2026 09:30:00 -0500\r\nMessage-ID: <" + uid
                + "@agency.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n"
                + "We are still at work on your request and will write again.\r\n".repeat(40) + file + "\r\n--b--\r\n";
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
