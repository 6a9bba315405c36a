package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.foiadesk.correspondence.DeliveryReport.Recipient;
import org.foiadesk.jail.Enclosed;
import org.foiadesk.jail.HeaderField;
import org.foiadesk.jail.Mailbox;
import org.foiadesk.jail.ReadMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails that came back, as servers of many makes word them: what they are, whom they name, and why. */
class ReturnedInWordsTest {

    private static final String DESK = "desk@lantern.example";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        BOUNCE | Postmaster <> | Undeliverable: foia@city.example | Your message did not reach the following recipient: foia@city.example | foia@city.example
        BOUNCE | MAILER-DAEMON@mx.example | Mail Not Delivered | Your mail was not delivered. / <foia@city.example>: / Remote host said: 550 <foia@city.example>: user unknown | foia@city.example
        BOUNCE | gateway@mx.example | Mail could not be delivered | Sent <<< RCPT TO:<foia@city.example> / Received >>> 550 5.1.1 unknown user. / Unable to deliver message to <foia@city.example>. | foia@city.example
        BOUNCE | ndr@mx.example | Mail delivery failed: returning message to sender | A message that you sent could not be delivered to foia@city.example. | foia@city.example
        BOUNCE | MAILER-DAEMON@mx.example | `` | I was not able to deliver the following message. I have given up. / To: foia@city.example / --- Below this line is a copy of the message. | foia@city.example
        BOUNCE | mailer-daemon@mx.example | [Postmaster] Email Delivery Failure | A mail of desk@lantern.example to / -- foia@city.example / could not be delivered. / -- 4.4.4 Temporary server error. Please try again later | foia@city.example
        BOUNCE | Mail Delivery System <bot@mx.example> | Delivery status notification | Delivery to the following recipients was aborted after 5 hours: / * foia@city.example | foia@city.example
        BOUNCE | mail_service@mx.example | Returned Mail - Error During Delivery | Failed Recipients / <foia@city.example>: mailbox unavailable. [SMTP Error Code 550] | foia@city.example
        BOUNCE | postmaster@mx.example | Processing Error | Intended recipient: foia@city.example / The mail has been returned because of an error. / ----RETURNED MAIL FOLLOWS---- | foia@city.example
        DELAY | gateway@mx.example | Delivery failure notification | Your message could not be delivered to: / foia@city.example / Delivery attempts will continue to be made for 5 days. | foia@city.example
        DELAY | postmaster@mx.example | Mail Delivery Warning | Delivery to foia@city.example has been postponed due to a full mailbox. We will continue to try. | foia@city.example
        DELAY | mailer-daemon@mx.example | Delivery Status Notification (Delay) | THIS IS A WARNING MESSAGE ONLY. / YOU DO NOT NEED TO RESEND YOUR MESSAGE. / foia@city.example | foia@city.example
        BOUNCE | gateway@mx.example | Undeliverable: Jail logs | Hello, / your message to foia@city.example could not be delivered. / 550 5.1.1 no such user | foia@city.example
        - | lee@city.example | Delivery failure - your records | Dear Ms. Ortiz, / the message could not be delivered because your mailbox is full. Write to foia@city.example. | -
        - | foia@city.example | Undeliverable ballots: records | The letter you sent on May 3 could not be delivered to us by post; please send it again. | -
        - | foia@city.example | Returned mail of 2025 | The records are attached. Our mail could not be delivered on Monday. | -
        - | foia@city.example | Re: Undeliverable: Jail logs | Your mail to foia@town.example could not be delivered, it seems. Write to me. | -
        - | foia@city.example | Your request | Your message to jane@city.example was rejected by our filter; here is what you asked for. | -
        """)
    void whatCameBackIsKnownAndWhomItNames(String kind, String from, String subject, String text, String address) {
        ReadMail mail = mail(from, subject, text.replace(" / ", "\n"), List.of());
        assertThat(Automatic.of(mail)).isEqualTo(kind.equals("-") ? "" : kind);
        if (!kind.equals("-")) {
            Recipient whom = DeliveryReport.of(mail).recipients().get(0);
            assertThat(whom.address()).isEqualTo(address);
            assertThat(whom.failed()).isEqualTo(kind.equals("BOUNCE"));
            assertThat(whom.delayed()).isEqualTo(kind.equals("DELAY"));
            assertThat(whom.said()).isNotBlank();
        }
    }

    /** RFC 3464 knows five words; what stands beside them is prose. A status of 4 that was given up is a failure. */
    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, BOUNCE",
        "failed, 4.4.7, BOUNCE",
        "Failed (bad destination mailbox address), 5.1.1, BOUNCE",
        "failure, 553 too large, BOUNCE",
        "delayed, 4.4.1, DELAY",
        "delayed (for 4 hours), 4.0.0, DELAY",
        "relayed, 2.0.0, RECEIPT",
        "delivered, 2.1.5, RECEIPT",
        "unheard-of, 5.2.0, BOUNCE",
        "unheard-of, 4.2.0, DELAY"
    })
    void aReportIsBelievedWithoutItsTypeBeingNamed(String action, String status, String kind) {
        ReadMail mail = mail("postmaster@mx.example", "Report", "See below.", List.of(report(action, status)));
        assertThat(Automatic.of(mail)).isEqualTo(kind);
        assertThat(DeliveryReport.of(mail).recipients())
                .extracting(Recipient::address)
                .containsExactly("foia@city.example");
    }

    @Test
    void aPersonWhoPassesAReportOnIsAPerson() {
        ReadMail mail = mail("lee@city.example", "Fwd: Report", "What is this?", List.of(report("failed", "5.1.1")));
        assertThat(Automatic.of(mail)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Automatically rejected mail, Your message to <foia@city.example> was automatically rejected: Quota exceeded, BOUNCE",
        "Read: Jail logs, Your message was read on Monday., RECEIPT",
        "Not read: Jail logs, Your message was deleted without being read., RECEIPT"
    })
    void aReceiptThatThrowsTheMailBackIsABounce(String subject, String text, String kind) {
        HeaderField type =
                new HeaderField("Content-Type", "multipart/report; report-type=disposition-notification; boundary=x");
        assertThat(Automatic.of(mail("foia@city.example", subject, text, List.of(), type)))
                .isEqualTo(kind);
    }

    @Test
    void anAnswerToALetterOfOursIsAPersons() {
        String text = "Your letter did not reach us. The county says:\n550 5.1.1 <foia@city.example>: user unknown";
        ReadMail alone = mail("lee@city.example", "Mail delivery problem", text, List.of());
        ReadMail answer = answering("<ours@lantern.example>", alone);
        assertThat(Automatic.of(alone)).isEqualTo("BOUNCE");
        assertThat(Automatic.of(answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        was not delivered to: / foia@city.example / because: / User foia not listed in Directory | User foia not listed in Directory
        could not be delivered: / host mx.example: 554 5.7.1 <foia@city.example>: / Recipient address rejected | Recipient address rejected
        """)
    void theReasonIsReadOnTheNextLine(String text, String reason) {
        ReadMail mail = mail("postmaster@city.example", "DELIVERY FAILURE", text.replace(" / ", "\n"), List.of());
        assertThat(DeliveryReport.of(mail).recipients().get(0).said()).endsWith(reason);
    }

    @Test
    void aDirectoryNameDoesNotHideTheAddress() throws IOException {
        Path bytes = Files.writeString(
                folder.resolve("x500"),
                "Original-Recipient: /O=CITY/CN=RECORDS\r\nFinal-Recipient: rfc822;foia@city.example\r\nAction: failed\r\n");
        Enclosed file = new Enclosed("report.txt", "message/delivery-status", "", 0, false, 1, "", bytes);
        ReadMail mail = mail("postmaster@mx.example", "Report", "See below.", List.of(file));
        assertThat(DeliveryReport.of(mail).recipients())
                .extracting(Recipient::address)
                .containsExactly("foia@city.example");
    }

    private static ReadMail answering(String id, ReadMail mail) {
        return new ReadMail(
                mail.headers(),
                mail.messageId(),
                List.of(id),
                mail.from(),
                mail.replyTo(),
                mail.to(),
                mail.cc(),
                mail.date(),
                mail.subject(),
                mail.text(),
                mail.html(),
                mail.enclosed(),
                mail.mails(),
                mail.remarks());
    }

    private Enclosed report(String action, String status) {
        try {
            Path bytes = Files.writeString(
                    Files.createTempFile(folder, "report", ""),
                    "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; foia@city.example\r\nAction: "
                            + action + "\r\nStatus: " + status + "\r\n");
            return new Enclosed("report.txt", "message/delivery-status", "", 0, false, 1, "", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ReadMail mail(
            String from, String subject, String text, List<Enclosed> files, HeaderField... headers) {
        int angle = from.indexOf('<');
        Mailbox sender = angle < 0
                ? new Mailbox("", from)
                : new Mailbox(from.substring(0, angle).strip(), from.substring(angle + 1, from.length() - 1));
        return new ReadMail(
                List.of(headers),
                Optional.empty(),
                List.of(),
                List.of(sender),
                List.of(),
                List.of(new Mailbox("", DESK)),
                List.of(),
                Optional.empty(),
                subject,
                text,
                "",
                files,
                List.of(),
                List.of());
    }
}
