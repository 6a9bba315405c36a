package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import org.foiadesk.correspondence.Postman;
import org.foiadesk.people.MovableClock;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.platform.ReadMail;
import org.foiadesk.platform.Sender;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.reminder.Reminding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A letter of last month is forwarded from a mail program, files itself, and is recorded by two keys; one mail comes
 * before the reply is due, is put off from the mail, and stops once the answer has gone. By real SMTP and IMAP.
 */
@QuarkusTest
@TestProfile(AtTheMailbox.class)
@QuarkusTestResource(TestDatabase.class)
class TheLetterFilesItselfTest {

    private static final String PASSWORD = "a lantern in the window";
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final String LETTER = """
            See below. They want money.

            ---------- Forwarded message ---------
            From: FOIPA Questions <foipaquestions@fbi.example>
            Date: Tue, Oct 13, 2026 at 9:30 AM
            Subject: Your records request
            To: Rosa Valdes <rosa@harbor.example>

            Dear Ms. Valdes:

            Your request has been assigned FOIPA Request No. 1688124-000.

            We estimate that the fees for processing your request will be $212.50. Please notify us in writing by
            November 20, 2026 whether you agree to pay them.

            Sincerely,
            Record/Information Dissemination Section
            """;

    @Inject
    Desk desk;

    @Inject
    Newsrooms newsrooms;

    @Inject
    Persons persons;

    @Inject
    MovableClock clock;

    @Inject
    Postman postman;

    @Inject
    Reminding reminding;

    @Inject
    Sender sender;

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private final Mailbox mailbox = new Mailbox(server);

    @BeforeEach
    void open() {
        server.start();
        GreenMailUser box = server.setUser("desk@harbor.example", "desk", "word");
        UserManager users = server.getUserManager();
        MessageDeliveryHandler others = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler(
                (mail, to) -> // desk+anything is the desk's
                to.getEmail().startsWith("desk") ? box : others.handle(mail, to));
        at("2026-11-02T10:00:00");
        QuarkusTransaction.requiringNew().run(() -> {
            newsrooms.open("The Harbor Post", NEW_YORK, false);
            person("pat", "Pat Lindqvist", Role.ADMINISTRATOR);
            person("rosa", "Rosa Valdes", Role.REPORTER);
        });
    }

    @AfterEach
    void close() {
        clock.reset();
        server.stop();
    }

    private void person(String username, String name, Role role) {
        long id = persons.add(username, name, PASSWORD, Set.of(role), null).id();
        persons.update("email = ?1 where id = ?2", username + "@harbor.example", id);
    }

    private void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(NEW_YORK).toInstant());
    }

    @Test
    void andItsReminderStopsOnceItIsAnswered() {
        servers();
        try (Window rosa = desk.stranger()) {
            rosa.signIn("rosa", PASSWORD);
            String number = logged(rosa);
            forward(rosa, number);
            postman.round();
            recordByKeys(rosa, number);
        }
        remind("2026-11-03T08:30:00");
        at("2026-11-17T08:30:00");
        int before = mails("rosa@harbor.example").length;
        round();
        round();
        assertThat(mails("rosa@harbor.example")).hasSize(before + 1);
        assertThat(mails("rosa@harbor.example")[before]).contains("Reply to the fee letter", "in 3 working days");
        snooze();
        answer();
        before = mails("rosa@harbor.example").length;
        remind("2026-11-18T08:30:00");
        remind("2026-11-19T08:30:00");
        remind("2026-11-20T08:30:00");
        assertThat(mails("rosa@harbor.example")).hasSize(before);
    }

    private void servers() {
        try (Window pat = desk.stranger()) {
            pat.signIn("pat", PASSWORD);
            pat.open("/settings/mail");
            pat.type("Host", "127.0.0.1")
                    .type("Port", String.valueOf(server.getSmtp().getPort()));
            pat.field("Security").selectOption("NONE");
            pat.type("Our address", "desk@harbor.example").press("Save the server");
            pat.press("Send a test mail");
            pat.type("Six digits of the mail", mailbox.digits("pat@harbor.example"))
                    .press("It arrived");
            pat.open("/settings/mailbox");
            pat.type("Host", "localhost")
                    .type("Port", String.valueOf(server.getImap().getPort()));
            pat.field("Security").selectOption("NONE");
            pat.type("User name", "desk").type("Password optional", "word");
            pat.type("Its address", "desk@harbor.example").press("Save the mailbox");
            pat.press("Try it");
            assertThat(pat.main()).containsText("Signed in at localhost");
        }
    }

    private static String logged(Window rosa) {
        rosa.open("/requests/new");
        rosa.chooseAgency("fbi", "Federal Bureau of Investigation");
        rosa.type("Title", "Threat assessments of the harbor").type("Filed on", "10/5");
        rosa.press("Save request");
        return rosa.number();
    }

    /** The file says where to; the mail program does the rest. */
    private void forward(Window rosa, String number) {
        rosa.open("/requests/" + number + "/letters/new?way=email");
        String address = rosa.page().locator("code.secret").innerText();
        assertThat(address).matches("desk\\+\\d{4}-[0-9a-z]{13}@harbor\\.example");
        GreenMailUtil.sendTextEmail(
                address,
                "rosa@harbor.example",
                "Fwd: Your records request",
                LETTER,
                server.getSmtp().getServerSetup());
    }

    private static void recordByKeys(Window rosa, String number) {
        rosa.open("/requests/" + number);
        Locator letters = rosa.page().locator("section:has(#s-letters)");
        assertThat(letters).containsText("forwarded by Rosa Valdes");
        letters.locator(".letter-subject a").first().click();
        assertThat(rosa.page().locator("#fact-1")).containsText("1688124-000");
        assertThat(rosa.page().locator("#fact-2")).containsText("$212.50");
        Inspection.of(rosa.page());
        rosa.page().keyboard().press("1");
        assertThat(rosa.page().locator("#fact-1")).containsText("Recorded as entry 3 by Rosa Valdes");
        rosa.page().keyboard().press("2");
        assertThat(rosa.page().locator("#fact-2")).containsText("Recorded as entry 4 by Rosa Valdes");
        rosa.open("/requests/" + number);
        assertThat(rosa.page().locator(".next")).containsText("Fri 20 Nov");
        assertThat(rosa.main()).containsText("1688124-000");
    }

    private void snooze() {
        try (Window nobody = desk.stranger()) {
            nobody.open(mailbox.link("rosa@harbor.example", "/reminders/[\\w-]+(?=\\s)"));
            assertThat(nobody.main()).containsText("Remind me again in");
            nobody.page().locator("input[name=for][value='1']").check();
            nobody.page().locator("main button[type=submit]").click();
            assertThat(nobody.main()).containsText("You hear of it again on Wed 18 Nov");
        }
    }

    private void answer() {
        try (Window rosa = desk.stranger()) {
            rosa.signIn("rosa", PASSWORD);
            rosa.open(rosa.found("harbor"));
            rosa.page().locator("#write a:has-text('fee')").first().click();
            rosa.type("To", "foipaquestions@fbi.example");
            rosa.page().locator("#f-detail").fill("250");
            rosa.press("Fill in again");
            rosa.type("To", "foipaquestions@fbi.example");
            rosa.press("Send");
            assertThat(rosa.main()).containsText("Undo");
        }
        TableRows.run("UPDATE outbox SET next_try_at = now() WHERE state = 'WAITING'"); // the minute for Undo is over
        sender.round();
        assertThat(mails("foipaquestions@fbi.example")).hasSize(1);
        assertThat(mails("foipaquestions@fbi.example")[0]).contains("250");
    }

    private void remind(String time) {
        at(time);
        round();
    }

    private void round() {
        reminding.round();
        sender.round();
        sender.round();
    }

    private String[] mails(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> Mailbox.to(mail).contains(address))
                .map(mail -> Mailbox.subject(mail) + "\n" + ReadMail.text(mail))
                .toArray(String[]::new);
    }
}
