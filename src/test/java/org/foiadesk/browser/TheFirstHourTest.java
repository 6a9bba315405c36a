package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.foiadesk.browser.Stopwatch.Effort;
import org.foiadesk.platform.Sender;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.reminder.Reminding;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the link in the log to the first reminder, by two people, with every press, field and page counted. */
@QuarkusTest
@TestProfile(InTheFirstHour.class)
@QuarkusTestResource(TestDatabase.class)
class TheFirstHourTest {

    private static final String PASSWORD = "a lantern in the window";

    @Inject
    Desk desk;

    @Inject
    Reminding reminding;

    @Inject
    Sender sender;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Mailbox mailbox = new Mailbox(server);
    private final Stopwatch watch = new Stopwatch();

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
        Logger.getLogger(TheFirstHourTest.class).info(System.lineSeparator() + watch.table());
    }

    @Test
    void isShortAndHasNoDeadEnd() throws IOException {
        try (Window hers = desk.stranger();
                Window his = desk.stranger()) {
            Walk pat = new Walk(his, watch);
            Walk rosa = new Walk(hers, watch);
            setUp(pat);
            mail(pat);
            invite(pat);
            join(rosa);
            firstRequest(rosa);
            firstLetter(rosa);
            String subject = firstReminder(rosa);
            theAdministratorSeesTheEnvelopeAlone(his, subject);
        }
    }

    private void setUp(Walk pat) throws IOException {
        watch.begin("Set up the desk");
        pat.open(SetUpLink.in(InTheFirstHour.LOG));
        assertThat(pat.field("Name")).isFocused();
        pat.type("Name", "The Harbor Post").choose("Time zone", "America/Chicago");
        pat.type("Your name", "Pat Lindqvist").type("User name", "pat");
        pat.type("E-mail optional", "pat@harbor.example").type("Password", PASSWORD);
        pat.press("Set up the desk");
        assertThat(pat.main()).containsText("Three steps, and the desk works");
        assertThat(pat.page().locator(".new-request")).hasCount(0);
        Inspection.of(pat.page());
        took("Set up the desk", new Effort(2, 6, 2));
    }

    private void mail(Walk pat) {
        watch.begin("Mail server and test mail");
        pat.follow("Set up mail");
        pat.type("Host", "127.0.0.1")
                .type("Port", String.valueOf(server.getSmtp().getPort()))
                .choose("Security", "NONE")
                .type("Our address", "desk@harbor.example")
                .press("Save the server");
        assertThat(pat.field("Send a test mail to")).hasValue("pat@harbor.example");
        pat.press("Send a test mail");
        assertThat(pat.field("Six digits of the mail")).isFocused();
        pat.type("Six digits of the mail", mailbox.digits("pat@harbor.example")).press("It arrived");
        assertThat(pat.main()).containsText("Mail works");
        took("Mail server and test mail", new Effort(4, 5, 4));
    }

    private void invite(Walk pat) {
        watch.begin("Invite a reporter");
        pat.follow("invite your colleagues");
        pat.type("For whom", "Rosa Valdes")
                .type("E-mail optional", "rosa@harbor.example")
                .press("Make the link");
        assertThat(pat.main()).containsText("as reporter");
        assertThat(pat.main()).containsText("It goes to rosa@harbor.example by mail too.");
        took("Invite a reporter", new Effort(2, 2, 2));
    }

    private void join(Walk rosa) {
        watch.begin("The reporter joins");
        sender.round();
        rosa.open(mailbox.link("rosa@harbor.example", "/join\\?token=\\S+"));
        assertThat(rosa.field("Your name")).hasValue("Rosa Valdes");
        assertThat(rosa.field("User name")).hasValue("rosa");
        rosa.type("Password", PASSWORD).press("Join");
        assertThat(rosa.main()).containsText("The desk is empty");
        took("The reporter joins", new Effort(2, 1, 2));
    }

    private void firstRequest(Walk rosa) {
        watch.begin("The first request");
        rosa.follow("Log the first request").agency("fbi", "Federal Bureau of Investigation");
        rosa.type("Title", "Threat assessments of the harbor").type("Filed on", "10/23");
        assertThat(rosa.page().locator("#clock-says")).containsText("Mon 23 Nov");
        rosa.press("Save request");
        assertThat(rosa.main()).containsText("Next, put the request letter on file");
        assertThat(rosa.page().locator(".next")).containsText("in 3 working days");
        took("The first request", new Effort(3, 3, 2));
    }

    private void firstLetter(Walk rosa) {
        watch.begin("The first letter, with its paper");
        Locator form = rosa.deed("Fee letter");
        rosa.type(form.getByLabel("Date on the letter"), "11/16").type(form.getByLabel("Amount"), "212.50");
        rosa.type(form.getByLabel("Reply by"), "11/23").press(form.locator("[type=submit]"));
        assertThat(rosa.page().locator(".next")).containsText("our move");
        assertThat(rosa.page().locator(".flash")).containsText("“Add papers”");
        rosa.press(rosa.page().locator(".timeline a:has-text('Add papers')").first());
        assertThat(rosa.field("What they are")).hasValue("FEE_LETTER");
        assertThat(rosa.field("Date on the letter optional")).hasValue("2026-11-16");
        rosa.paper(new FilePayload("letter.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        rosa.press("Add papers");
        assertThat(rosa.page().locator(".paper-name")).containsText("letter.pdf");
        rosa.follow("Back to the request");
        assertThat(rosa.page().locator(".timeline > li").first()).containsText("letter.pdf");
        took("The first letter, with its paper", new Effort(5, 4, 4));
    }

    private String firstReminder(Walk rosa) {
        watch.begin("The first reminder");
        reminding.round();
        sender.round();
        sender.round();
        String subject = mailbox.subject("rosa@harbor.example", "in 3 working days");
        rosa.open(mailbox.link("rosa@harbor.example", "/requests/\\d{4}-\\d+"));
        assertThat(rosa.main()).containsText("Threat assessments of the harbor");
        assertThat(rosa.page().locator("section:has(#s-told)")).containsText("mailed");
        took("The first reminder", new Effort(1, 0, 1));
        watch.end();
        return subject;
    }

    private static void theAdministratorSeesTheEnvelopeAlone(Window pat, String subject) {
        pat.open("/outbox?of=everybody");
        assertThat(pat.main()).containsText("rosa@harbor.example");
        assertThat(pat.main()).not().containsText(subject);
    }

    private void took(String stage, Effort bound) {
        assertThat(watch.of(stage).within(bound))
                .as("%s took %s, and may take %s", stage, watch.of(stage), bound)
                .isTrue();
    }
}
