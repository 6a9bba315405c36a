package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiadesk.platform.ReadMail;
import org.foiadesk.platform.Sender;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.reminder.Reminding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an administrator who sets up mail to a reporter who opens her file from a reminder. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class TheReminderArrivesTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+?(/requests/(DEMO-\\S+))");

    @Inject
    Desk desk;

    @Inject
    Reminding reminding;

    @Inject
    Sender sender;

    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        mailbox.start();
    }

    @AfterEach
    void close() {
        mailbox.stop();
        TableRows.run("DELETE FROM mail_server");
    }

    @Test
    void aReminderOfADateThreeWorkingDaysAwayOpensItsRequest() throws MessagingException {
        mailIsSetUp();
        reminding.round();
        sender.round();
        sender.round();
        List<MimeMessage> hers = to("rosa@lantern.example");
        assertThat(hers).hasSize(1);
        assertThat(hers.get(0).getSubject()).contains("to look at");
        String text = ReadMail.text(hers.get(0));
        assertThat(text).contains("in 3 working days").contains("THE LANTERN");
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        theLinkOpens(link.group(1), link.group(2));
        theAdministratorSeesTheEnvelopeAlone(hers.get(0).getSubject());
    }

    private void mailIsSetUp() {
        try (Window pat = desk.as("pat")) {
            pat.open("/settings/mail");
            assertThat(pat.main()).containsText("There is no mail server yet");
            pat.type("Host", "127.0.0.1")
                    .type("Port", String.valueOf(mailbox.getSmtp().getPort()));
            pat.field("Security").selectOption("NONE");
            pat.type("Our address", "desk@lantern.example");
            pat.press("Save the server");
            pat.type("Send a test mail to", "pat@lantern.example");
            pat.press("Send a test mail");
            pat.type("Six digits of the mail", code());
            pat.press("It arrived");
            assertThat(pat.main()).containsText("Mail goes out by 127.0.0.1");
        }
    }

    private String code() {
        assertThat(mailbox.waitForIncomingEmail(20_000, 1)).isTrue();
        Matcher digits = Pattern.compile("\\b\\d{6}\\b").matcher(ReadMail.text(mailbox.getReceivedMessages()[0]));
        assertThat(digits.find()).isTrue();
        return digits.group();
    }

    private void theLinkOpens(String path, String number) {
        try (Window rosa = desk.as("rosa")) {
            assertThat(rosa.open(path)).isEqualTo(200);
            assertThat(rosa.main()).containsText(number);
            assertThat(rosa.page().locator("section:has(#s-told)")).containsText("mailed");
        }
    }

    private void theAdministratorSeesTheEnvelopeAlone(String subject) {
        try (Window pat = desk.as("pat")) {
            pat.open("/outbox?of=everybody");
            assertThat(pat.main()).containsText("rosa@lantern.example");
            assertThat(pat.main()).not().containsText(subject);
        }
    }

    private List<MimeMessage> to(String address) {
        return Stream.of(mailbox.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).contains(address))
                .toList();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
