package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.PackagedApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged app starts its readers of mail out of its own files, in a process of their own. */
@Timeout(600)
class PackagedLetterIT {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final Pattern LETTER = Pattern.compile("\"id\":(\\d+)");

    @Test
    void aMailIsReadOutOfThePackageAndTheSettingsSayHow() {
        try (PackagedApp app =
                PackagedApp.fresh("letters", "FOIADESK_DEMO", "true").start()) {
            TestBrowser rosa = app.browser();
            rosa.signIn("rosa", "lantern");
            assertThat(rosa.postAs("/api/v1/letters", "message/rfc822", mail()).status())
                    .isEqualTo(403);
            Matcher token = TOKEN.matcher(rosa.get("/").body());
            assertThat(token.find()).isTrue();
            Page brought =
                    rosa.with("X-CSRF-TOKEN", token.group(1)).postAs("/api/v1/letters", "message/rfc822", mail());
            assertThat(brought.status()).as(brought.body()).isEqualTo(201);
            assertThat(brought.body()).contains("\"name\":\"schedule.pdf\"");
            Matcher letter = LETTER.matcher(brought.body());
            assertThat(letter.find()).isTrue();
            assertThat(rosa.get("/letters/" + letter.group(1)).body())
                    .contains("Größe of the file", "We need until March.")
                    .doesNotContain("Could not be read");
            TestBrowser pat = app.browser();
            pat.signIn("pat", "lantern");
            assertThat(pat.get("/settings").body())
                    .contains("Reading mail")
                    .containsPattern("Mails are read in (a|bub)");
        }
    }

    private static String mail() {
        return String.join(
                "\r\n",
                "From: Records <records@harbor.example>",
                "To: desk@lantern.example",
                "Subject: =?iso-8859-1?Q?Gr=F6=DFe?= of the file",
                "Message-ID: <packaged-1@harbor.example>",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "We need until March.",
                "--b",
                "Content-Type: application/pdf; name=schedule.pdf",
                "Content-Transfer-Encoding: base64",
                "",
                "QUJD",
                "--b--",
                "");
    }
}
