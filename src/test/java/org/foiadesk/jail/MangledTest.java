package org.foiadesk.jail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that lost their shape on the way, and what a person must find in them all the same. */
class MangledTest {

    private static final String HEAD = "From: Jo Clerk <jo@a.example>\nSubject: Your request\nMIME-Version: 1.0\n";
    private static final String PDF = "%PDF-1.4 pretend pages";
    private static final String PART = "Content-Transfer-Encoding: base64\n\n"
            + Raw.base64(PDF.getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a blank before the part's first header
                "Content-Type: multipart/mixed; boundary=B\n\n--B\n\nHi.\n--B\n Content-Type: application/pdf; name=r.pdf\n@\n--B--",
                // a file under the type of a container
                "Content-Type: multipart/mixed; boundary=B\n\n--B\n\nHi.\n--B\nContent-Type: multipart/mixed\n"
                        + "Content-Disposition: attachment; filename=r.pdf\n@\n--B--",
                // the last boundary in the last line of a file
                "Content-Type: multipart/mixed; boundary=B\n\n--B\n\nHi.\n--B\nContent-Type: application/pdf; name=r.pdf\n@--B--\n",
                // two types, the wrong one first
                "Content-Type: text/plain\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nHi.\n--B\n"
                        + "Content-Type: application/pdf; name=r.pdf\n@\n--B--",
                // no word for how it is shown
                "Content-Type: multipart/mixed; boundary=B\n\n--B\n\nHi.\n--B\nContent-Type: application/pdf\n"
                        + "Content-Disposition: filename=r.pdf\n@\n--B--",
                // a whole multipart in base64
                "Content-Type: multipart/mixed; boundary=B\nContent-Transfer-Encoding: base64\n\n"
                        + "LS1CCgpIaS4KLS1CCkNvbnRlbnQtVHlwZTogYXBwbGljYXRpb24vcGRmOyBuYW1lPXIucGRmCkNv"
                        + "bnRlbnQtVHJhbnNmZXItRW5jb2Rpbmc6IGJhc2U2NAoKSlZCRVJpMHhMalFnY0hKbGRHVnVaQ0J3"
                        + "WVdkbGN3PT0KLS1CLS0K"
            })
    void theTextIsReadAndTheFileHasItsNameAndBytes(String body) {
        ReadMail mail = Raw.read(HEAD + body.replace("@", PART.strip()));
        assertThat(mail.text()).isEqualTo("Hi.");
        assertThat(Raw.names(mail)).containsExactly("r.pdf");
        assertThat(Raw.text(mail.enclosed().get(0))).isEqualTo(PDF);
        assertThat(mail.from()).containsExactly(new Mailbox("Jo Clerk", "jo@a.example"));
    }

    @Test
    void aBlankBeforeTheFirstHeaderOfAllHidesNothing() {
        ReadMail mail = Raw.read("  From: jo@a.example\nSubject: Kept\n\nBody");
        assertThat(mail.from()).containsExactly(new Mailbox("", "jo@a.example"));
        assertThat(mail.subject()).isEqualTo("Kept");
        assertThat(mail.text()).isEqualTo("Body");
    }

    @Test
    void headersThatABlankLineCutOffAreHeadersStill() {
        ReadMail mail = Raw.read(
                "Mime-Version: 1.0\nReceived: by a.example\n\n   \n\nContent-Type: multipart/mixed;\n\tboundary=B\n"
                        + "Subject: Kept\nFrom: Jo <jo@a.example>\n\n\n--B\n\nHi.\n--B--");
        assertThat(mail.subject()).isEqualTo("Kept");
        assertThat(mail.from()).containsExactly(new Mailbox("Jo", "jo@a.example"));
        assertThat(mail.text()).isEqualTo("Hi.");
    }

    @Test
    void aLetterThatQuotesHeadersIsItsOwn() {
        ReadMail mail =
                Raw.read("From: jo@a.example\nSubject: Mine\n\nFrom: lee@b.example\nSubject: Theirs\n\nSee above.");
        assertThat(mail.subject()).isEqualTo("Mine");
        assertThat(mail.text()).contains("lee@b.example", "Theirs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clerk, Jo <jo@a.example> | Clerk, Jo | jo@a.example",
                "Clerk, Jo (OIG) <jo@a.example> | Clerk, Jo | jo@a.example",
                "Jo Clerk [mailto:jo@a.example] | Jo Clerk | jo@a.example",
                "Jo Clerk mailto:jo@a.example | Jo Clerk | jo@a.example",
                "<jo@[192.0.2.7]> | | jo@[192.0.2.7]",
                "<\"jo clerk\"@a.example> | | \"jo clerk\"@a.example",
                "FOIA: Records Desk <jo@a.example> | FOIA: Records Desk | jo@a.example"
            })
    void theSenderIsOneWithNameAndAddress(String from, String name, String address) {
        assertThat(Raw.read("From: " + from + "\n\nx").from())
                .containsExactly(new Mailbox(name == null ? "" : name, address));
    }

    @Test
    void severalAreSeveral() {
        assertThat(Raw.read(
                                "To: undisclosed-recipients:;, Team: a@x.example, \"B, C\" <b@x.example>;, d@x.example\n\nx")
                        .to())
                .containsExactly(
                        new Mailbox("", "a@x.example"),
                        new Mailbox("B, C", "b@x.example"),
                        new Mailbox("", "d@x.example"));
        assertThat(Raw.read("To: <x@y.example>, Desk: (some text);, <z@y.example>, A B:<q@y.example>;\n\nx")
                        .to())
                .extracting(Mailbox::address)
                .containsExactly("x@y.example", "z@y.example", "q@y.example");
        assertThat(Raw.read("To: front desk, jo@a.example, Lee <lee@a.example>\n\nx")
                        .to())
                .isEqualTo(List.of(
                        new Mailbox("front desk", ""),
                        new Mailbox("", "jo@a.example"),
                        new Mailbox("Lee", "lee@a.example")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/1/2026 9:05:03 AM | 2026-03-01T09:05:03Z",
                "3/1/2026 9:05 PM -0500 | 2026-03-01T21:05-05:00",
                "31/1/2026 9:05 | 2026-01-31T09:05Z",
                "So, 1 Mrz 2026 10:00:00 +0100 | 2026-03-01T10:00+01:00",
                "1 Dez 2026 10:00:00 +0100 | 2026-12-01T10:00+01:00"
            })
    void aDateIsOneInOtherForms(String date, String read) {
        assertThat(Raw.read("Date: " + date + "\n\nx").date().orElseThrow()).hasToString(read);
    }

    @Test
    void aTypeWithoutItsSemicolonIsOne() {
        ReadMail mail = Raw.read("Content-Type: text/html charset=utf-8\n\n<p>Gr\u00c3\u00bc\u00c3\u009fe");
        assertThat(mail.text()).isEqualTo("Grüße");
        assertThat(mail.html()).contains("<p>");
    }

    @Test
    void aNameWithASemicolonIsWhole() {
        ReadMail mail = Raw.read(HEAD + "Content-Type: multipart/mixed; boundary=B\n\n--B\n\nHi.\n--B\n"
                + "Content-Type: application/pdf\nContent-Disposition: attachment; filename=a;b.pdf\n" + PART
                + "\n--B--");
        assertThat(Raw.names(mail)).containsExactly("a;b.pdf");
    }
}
