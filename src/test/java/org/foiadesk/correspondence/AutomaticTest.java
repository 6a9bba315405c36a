package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiadesk.jail.HeaderField;
import org.foiadesk.jail.Mailbox;
import org.foiadesk.jail.ReadMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Header sets as real mail systems write them. Headers stand apart by a bar. */
class AutomaticTest {

    private static final String OFFICE = "foia@agency.example";

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '`', textBlock = """
            -	Auto-Submitted: no	Your request	Dear Ms. Ortiz, please find our answer.
            -	X-Auto-Response-Suppress: All	RE: Your request	Please call me.
            -	X-Auto-Response-Suppress: DR, OOF, AutoReply	Fee estimate	The fee is $40.
            -	X-Mailer: Outlook	Automatic weapons records	Here they are.
            -	X-Mailer: Outlook	Undelivered packages: your request	Here they are.
            -	X-Mailer: Outlook	Returned mail statistics	Here they are.
            -	Precedence: first-class	Your request	Here they are.
            -	Return-Path: <>	Your request	A clerk's odd mail program.
            AUTO_REPLY	Auto-Submitted: auto-replied	Away	Back on Monday.
            AUTO_REPLY	Auto-Submitted: auto-replied (vacation)	Re: Your request	Back on Monday.
            AUTO_REPLY	Auto-Submitted: auto-generated	Notice	Thank you for writing.
            AUTO_REPLY	Auto-Submitted: auto-notified; owner-email=x@y.example	Notice	Thank you.
            AUTO_REPLY	X-Autoreply: yes	Re: Jail logs	Thank you for writing.
            AUTO_REPLY	X-Autorespond: Re: Jail logs	Re: Jail logs	Thank you for writing.
            AUTO_REPLY	Precedence: bulk	Thank you	We got your mail.
            AUTO_REPLY	Precedence: junk	Thank you	We got your mail.
            AUTO_REPLY	Precedence: auto_reply	Thank you	We got your mail.
            AUTO_REPLY	X-Auto-Response-Suppress: All	Automatic reply: Request 2026-0142	Thank you.
            AUTO_REPLY	X-Mailer: Outlook	Out of Office: Request	I am away.
            AUTO_REPLY	X-Mailer: Outlook	Out of the office Re: Jail logs	I am away.
            AUTO_REPLY	X-Mailer: Gmail	Auto-Reply: Jail logs	Thank you.
            AUTO_REPLY	X-Mailer: Gmail	Autoreply: Jail logs	Thank you.
            AUTO_REPLY	Auto-Submitted: auto-replied	Automatic reply: FOIA	I am out of the office. For request number 24-00017 ask Lee.
            AUTO_REPLY	Auto-Submitted: auto-replied	Re: FOIA	Thank you.> Tracking number: 24-F-00017
            RECEIPT	Content-Type: multipart/report; report-type=disposition-notification; boundary=x	Read: Request	It was read.
            RECEIPT	Content-Type: multipart/report; boundary=x; report-type="disposition-notification"	Not read: Request	Deleted.
            BOUNCE	Content-Type: multipart/report; report-type=delivery-status; boundary=x	Undeliverable: Request	550 5.1.1 no such user
            BOUNCE	Content-Type: multipart/report; report-type = "delivery-status"; boundary=x	Failure	It did not arrive.
            DELAY	Content-Type: multipart/report; report-type=delivery-status; boundary=x	Delayed	451 4.4.1 no answer
            BOUNCE	Return-Path: <>	Undelivered Mail Returned to Sender	550 no such user
            BOUNCE	X-Failed-Recipients: foia@city.example	Mail delivery failed: returning message	550 no such user
            DELAY	Return-Path: <>	Warning: message delayed 4 hours	Still trying.
            -	Auto-Submitted: auto-generated	Request received	Your tracking number is 24-F-00017.
            -	Auto-Submitted: auto-generated	Public Records Request :: W012345-031026	Reference No: W012345-031026
            -	Precedence: bulk	Acknowledgement	FOIA request number: 2026-00391-F was received.
            -	Auto-Submitted: auto-replied	Automatic reply: FOIA	We assigned tracking number DOJ-2026-000123 to it.
            """)
    void aMachineIsKnownByWhatItSays(String kind, String header, String subject, String text) {
        String said = text.replace("> ", "\n> ");
        assertThat(Automatic.of(mail(OFFICE, header, subject, said))).isEqualTo(kind.equals("-") ? "" : kind);
    }

    @ParameterizedTest
    @CsvSource({
        "city@govqa.us, ''",
        "messages@nextrequest.com, ''",
        "city@mail.mycusthelp.com, ''",
        "city@notgovqa.us, AUTO_REPLY",
        "city@govqa.us.example, AUTO_REPLY"
    })
    void whatAPortalSendsIsALetter(String from, String kind) {
        ReadMail mail =
                mail(from, "Auto-Submitted: auto-generated", "A message from the city", "Your request moved on.");
        assertThat(Automatic.of(mail)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "MAILER-DAEMON@mx.example, failure notice, BOUNCE",
        "postmaster@mx.example, Undeliverable: Jail logs, BOUNCE",
        "postmaster@mx.example, Delivery delayed: Jail logs, DELAY",
        "postmaster@mx.example, About your request, ''",
        "foia@agency.example, Undeliverable letters of 2025, ''",
        "mdaemon@mx.example, 'Warning: lee@city.example - User unknown!', BOUNCE",
        "postmaster@mx.example, Delivery Report (failure) for lee@city.example, BOUNCE",
        "system.administrator@mx.example, Message Delivery Failure, BOUNCE",
        "postmaster@mx.example, FAILED MAIL to lee about your request, BOUNCE",
        "postmaster@mx.example, Mail Delivery Warning, DELAY",
        "foia@agency.example, Re: Undeliverable: Jail logs, ''"
    })
    void oldMailSystemsReturnMailByHand(String from, String subject, String kind) {
        assertThat(Automatic.of(mail(from, "X-Mailer: qmail", subject, "No such user.")))
                .isEqualTo(kind);
    }

    private static ReadMail mail(String from, String header, String subject, String text) {
        List<HeaderField> headers = Stream.of(header)
                .map(line -> new HeaderField(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()))
                .toList();
        return new ReadMail(
                headers,
                Optional.empty(),
                List.of(),
                List.of(new Mailbox("", from)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                subject,
                text,
                "",
                List.of(),
                List.of(),
                List.of());
    }
}
