package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One reminder on its way from the planner to the server, killed at each step; afterwards it arrives, once. */
@Tag("faults")
class KilledReminderIT {

    /** Where what came before is decided and what comes after is not. */
    private static final List<String> STEPS = List.of(
            "reminder.Plan insert",
            "reminder.Plan done",
            "reminder.Mailing mail",
            "reminder.Daily send",
            "platform.Outbox write",
            "reminder.Reminders daily",
            "reminder.Reminders about",
            "platform.Dispatch claim",
            "platform.SmtpLine send",
            "platform.Dispatch sent");

    private final PackagedApp app = PackagedApp.fresh(
            "killed-reminder", "FOIADESK_DEMO", "true", KilledAt.ENVIRONMENT[0], KilledAt.ENVIRONMENT[1]);
    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void close() {
        app.close();
        smtp.stop();
    }

    @Test
    void aReminderKilledAtAnyStepArrivesAndNeverTwiceUnmarked() throws Exception {
        smtp.start();
        app.start();
        String number = Reporters.requestDueLastWeek(app, app.database());
        app.database().change("UPDATE newsroom SET mail_hour = 0");
        app.database()
                .change("INSERT INTO mail_server (id, host, port, security, from_address, confirmed_at, changed_at)"
                        + " VALUES (1, '127.0.0.1', " + smtp.getSmtp().getPort()
                        + ", 'NONE', 'desk@newsroom.example', now(), now())");
        app.until("the demo's own mail is out", this::nothingWaits);
        int reporter = 0;
        for (String step : STEPS) {
            reporter++;
            killedAt(step, number, reporter);
            arrives(step, "due." + reporter + "@newsroom.example");
        }
    }

    private void killedAt(String step, String number, int reporter) throws Exception {
        String[] at = step.split(" ");
        KilledAt kill = KilledAt.method(app, "org.foiadesk." + at[0], at[1], 1);
        Reporters.hire(app.database(), reporter, reporter, number);
        hurry();
        kill.join();
        app.start();
        hurry();
    }

    /** A dead node's work is taken over when its heart has not beaten for a while; the test does not wait that long. */
    private void hurry() {
        app.database()
                .change("UPDATE scheduled_tasks SET picked = false, picked_by = NULL, execution_time = now(),"
                        + " version = version + 1 WHERE task_name IN ('remind', 'send-mail')");
        app.database().change("UPDATE outbox SET lease_until = now() WHERE state = 'SENDING'");
    }

    private void arrives(String step, String address) throws MessagingException {
        app.until(
                "the reminder arrives though killed at " + step,
                () -> !to(address).isEmpty() && nothingWaits());
        List<MimeMessage> mails = to(address);
        assertThat(mails.stream().map(ReadMail::id).distinct()).as(step).hasSize(1);
        for (MimeMessage again : mails.subList(1, mails.size())) {
            assertThat(again.getHeader("X-Resend")).as(step).isNotNull();
        }
        assertThat(app.database()
                        .count("reminder r JOIN person p ON p.id = r.person_id WHERE r.state = 'MAILED' AND p.email = '"
                                + address + "'"))
                .as(step)
                .isOne();
    }

    private boolean nothingWaits() {
        return app.database().count("outbox WHERE state IN ('WAITING', 'SENDING') AND address <> ''") == 0;
    }

    private List<MimeMessage> to(String address) {
        return Stream.of(smtp.getReceivedMessages())
                .filter(mail -> ReadMail.to(mail).equals(address))
                .toList();
    }
}
