package org.foiadesk.jail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages as the world writes them, each with what a person must find in it. */
class CorpusTest {

    private static final String MIXED = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("plain", "Subject: x\n\nHello", "Hello"),
                Arguments.of("no headers' end", "Subject: x\nHello there, friend", "Hello there, friend"),
                Arguments.of("mailbox line on top", "From a@b Mon Nov  2 10:00:00 2026\nSubject: x\n\nHello", "Hello"),
                Arguments.of("quoted mailbox line", ">From a@b Mon Nov  2 10:00:00 2026\nSubject: x\n\nHello", "Hello"),
                Arguments.of("blank lines on top", "\n\nSubject: x\n\nHello", "Hello"),
                Arguments.of("utf-8", text("utf-8", Raw.utf8("Grüße")), "Grüße"),
                Arguments.of("utf-8 in a quote", text("\"utf-8", Raw.utf8("Grüße")), "Grüße"),
                Arguments.of("latin", text("iso-8859-1", "Gr\u00fc\u00dfe"), "Grüße"),
                Arguments.of("windows under latin's name", text("iso-8859-1", "\u0093hi\u0094"), "“hi”"),
                Arguments.of("utf-8 under latin's name", text("iso-8859-1", Raw.utf8("Grüße")), "Grüße"),
                Arguments.of("an unknown set", text("x-unknown", "Gr\u00fc\u00dfe"), "Grüße"),
                Arguments.of("no set", "Content-Type: text/plain\n\n" + Raw.utf8("Grüße"), "Grüße"),
                Arguments.of("broken utf-8", text("utf-8", "ok \u00e9 " + Raw.utf8("é")), "ok é é"),
                Arguments.of("utf-7", text("unicode-1-1-utf-7", "Hi +AOk- +- you"), "Hi é + you"),
                Arguments.of("hebrew", text("iso-8859-8-i", "\u00f9\u00ec\u00e5\u00ed"), "שלום"),
                Arguments.of("korean", text("ks_c_5601-1987", "\u00b0\u00a1"), "가"),
                Arguments.of("chinese beyond its set", text("gb2312", "\u00e9F"), "镕"),
                Arguments.of("cp-850", text("cp-850", "\u0081"), "ü"),
                Arguments.of("japanese without a name", "Subject: x\n\n\u001b$B$\"\u001b(B", "あ"),
                Arguments.of("quoted-printable", qp("a=3Db =\nsoft=\n =e9 =ZZ= end"), "a=b soft é =ZZ= end"),
                Arguments.of("quoted-printable that ends softly", qp("a=\n"), "a"),
                Arguments.of("quoted-printable, blanks at the end", qp("a  \nb"), "a\nb"),
                Arguments.of("base64 without padding", b64("SGk"), "Hi"),
                Arguments.of("base64 with junk", b64("SG!k\n*=\n"), "Hi"),
                Arguments.of(
                        "base64 that is text",
                        b64("This is not base64, it is a text of words."),
                        "This is not base64, it is a text of words."),
                Arguments.of(
                        "base64 and a list's footer",
                        b64("SGVsbG8=\n\n_____\nThe list's own footer"),
                        "Hello\n\n_____\nThe list's own footer"),
                Arguments.of(
                        "flowed",
                        "Content-Type: text/plain; format=flowed\n\none \ntwo\n> q \n> r\n s",
                        "one two\n> q r\ns"),
                Arguments.of(
                        "flowed with delsp",
                        "Content-Type: text/plain; format=flowed; delsp=yes\n\none \ntwo",
                        "onetwo"),
                Arguments.of(
                        "html alone",
                        "Content-Type: text/html\n\n<p>One<p>Two<ul><li>a<li>b</ul>",
                        "One\n\nTwo\n\n- a\n- b"),
                Arguments.of(
                        "html with a link",
                        "Content-Type: text/html\n\n<a href='https://x.gov/d'>the file</a>.",
                        "the file <https://x.gov/d>."),
                Arguments.of(
                        "html with a table",
                        "Content-Type: text/html\n\n<table><tr><td>Fee<td>$40</table>",
                        "Fee | $40"),
                Arguments.of(
                        "html with its own set",
                        "Content-Type: text/html\n\n<meta charset=windows-1251><p>\u00ef\u00f0",
                        "пр"),
                Arguments.of("enriched", "Content-Type: text/enriched\n\n<bold>Hi</bold> <<you", "Hi <you"),
                Arguments.of(
                        "alternative",
                        "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nPlain\n--b\nContent-Type: text/html\n\n<p>Html\n--b--\n",
                        "Plain"),
                Arguments.of(
                        "alternative with an empty plain part",
                        "Content-Type: multipart/alternative; boundary=b\n\n--b\n\n \n--b\nContent-Type: text/html\n\n<p>Html\n--b--\n",
                        "Html"),
                Arguments.of("no last boundary", MIXED + "--b\n\nHello\n", "Hello"),
                Arguments.of(
                        "no boundary parameter",
                        "Content-Type: multipart/mixed\n\n--zz\nContent-Type: text/plain\n\nHello\n--zz--\n",
                        "Hello"),
                Arguments.of("a multipart without parts", MIXED + "Just words\n", "Just words"),
                Arguments.of("a boundary with blanks behind it", MIXED + "--b  \n\nHello\n--b--  \n", "Hello"),
                Arguments.of("parts after the end", MIXED + "--b\n\nOne\n--b--\n--b\n\nTwo\n--b--\n", "One\n\nTwo"),
                Arguments.of(
                        "boundaries that begin alike",
                        MIXED
                                + "--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb\n\nIn\n--bb--\n--b\n\nOut\n--b--\n",
                        "In\n\nOut"),
                Arguments.of(
                        "a boundary in bytes",
                        "Content-Type: multipart/mixed; boundary=\"=_?x\"\n\n--=_?x\n\nHi\n--=_?x--\n",
                        "Hi"),
                Arguments.of("old Mac's line ends", "Subject: x\r\rHello\rthere", "Hello\nthere"),
                Arguments.of("junk among the headers", "Subject: x\njunk line\nTo: a@b\n\nHello", "Hello"),
                Arguments.of("a NUL", "Subject: x\n\nHel\u0000lo", "Hello"),
                Arguments.of("no type but a word", "Content-Type: text\n\nHello", "Hello"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void theTextIsReadable(String what, String raw, String text) {
        byte[] bytes = raw.contains("\r") ? raw.getBytes(StandardCharsets.ISO_8859_1) : Raw.bytes(raw);
        assertThat(Raw.read(bytes).text()).isEqualTo(text);
        if (!raw.contains("\r")) {
            assertThat(Raw.read(raw.getBytes(StandardCharsets.ISO_8859_1)).text())
                    .isEqualTo(text);
        }
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("Content-Disposition: attachment; filename=\"a b.pdf\"", "a b.pdf"),
                Arguments.of("Content-Disposition: attachment; filename=a b.pdf", "a b.pdf"),
                Arguments.of("Content-Type: application/pdf; name=a.pdf", "a.pdf"),
                Arguments.of("Content-Disposition: attachment; filename=\"=?utf-8?B?R3LDvMOfZS5wZGY=?=\"", "Grüße.pdf"),
                Arguments.of("Content-Disposition: attachment; filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf", "Grüße.pdf"),
                Arguments.of(
                        "Content-Disposition: attachment; filename*0*=iso-8859-1'de'Gr%fc; filename*1=\"xx\"; filename*2*=%df.pdf",
                        "Grüxxß.pdf"),
                Arguments.of("Content-Disposition: attachment; filename*1=\"b.pdf\"; filename*0=\"a\"", "ab.pdf"),
                Arguments.of(
                        "Content-Disposition: attachment; filename=\"" + Raw.utf8("Grüße.pdf") + "\"", "Grüße.pdf"),
                Arguments.of("Content-Disposition: attachment; filename=\"C:\\docs\\a.pdf\"", "a.pdf"),
                Arguments.of("Content-Disposition: attachment; filename=\"../../etc/passwd\"", "passwd"),
                Arguments.of("Content-Disposition: attachment; filename=\"a\\\"b.pdf\"", "a\"b.pdf"),
                Arguments.of(
                        "Content-Disposition: attachment; filename=\"=?utf-8?Q?a=20long?=\n =?utf-8?Q?_name.pdf?=\"",
                        "a long name.pdf"),
                Arguments.of(
                        "Content-Disposition: attachment; filename=\"a\u202efdp.exe\"".replace('\u202e', ' '),
                        "a fdp.exe"),
                Arguments.of("Content-Type: application/pdf", "attachment-1.pdf"),
                Arguments.of("Content-Type: image/png\nContent-ID: <x>", "image-1.png"),
                Arguments.of("Content-Location: https://city.gov/img/seal.gif?v=2", "seal.gif"),
                Arguments.of("Content-Location: =?iso-8859-1?Q?M=FCller_25.jpg?=", "Müller 25.jpg"),
                Arguments.of("Content-Description: Response letter.pdf", "Response letter.pdf"),
                Arguments.of("Content-Description: Our response, version 1.2", "attachment-1.bin"),
                Arguments.of("Content-Type: text/x-log\nContent-Disposition: attachment", "text-1.txt"),
                Arguments.of("Content-Type: application/pdf;;name=a.pdf;", "a.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFileHasItsNameAndItsBytes(String header, String name) {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        String type = header.contains("Content-Type") ? "" : "Content-Type: application/octet-stream\n";
        ReadMail mail = Raw.read(MIXED + "--b\n\nText\n--b\n" + type + header
                + "\nContent-Transfer-Encoding: base64\n\n" + Raw.base64(all) + "\n--b--\n");

        assertThat(Raw.names(mail)).containsExactly(name);
        assertThat(Raw.content(mail.enclosed().get(0))).isEqualTo(all);
        assertThat(mail.text()).isEqualTo("Text");
    }

    @Test
    void aMailInAMailIsAFileAndAMail() {
        String inner = "Subject: Inner\nFrom: a@b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nIn\n--c\n"
                + "Content-Type: application/pdf; name=deep.pdf\n\nPDF\n--c--";
        ReadMail mail = Raw.read(MIXED + "--b\n\nOut\n--b\nContent-Type: message/rfc822\n\n" + inner + "\n--b--\n");

        assertThat(Raw.names(mail)).containsExactly("Inner.eml", "deep.pdf");
        assertThat(mail.enclosed().get(0).size()).isEqualTo(Raw.bytes(inner).length);
        assertThat(mail.enclosed().get(1).within()).isEqualTo("Inner.eml");
        assertThat(mail.mails().get(0).text()).isEqualTo("In");
        assertThat(mail.mails().get(0).enclosed()).hasSize(1);
        assertThat(mail.text()).isEqualTo("Out");
    }

    @Test
    void aMailInBase64IsReadToo() {
        ReadMail mail = Raw.read("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
                + Raw.base64("Subject: Inner\n\nIn"));
        assertThat(mail.mails().get(0).subject()).isEqualTo("Inner");
    }

    @Test
    void aUuencodedFileLeavesTheText() {
        ReadMail mail = Raw.read("Subject: x\n\nSee file\n\nbegin 644 a.txt\n#0V%T\n`\nend\nBye");
        assertThat(Raw.names(mail)).containsExactly("a.txt");
        assertThat(Raw.text(mail.enclosed().get(0))).isEqualTo("Cat");
        assertThat(mail.text()).isEqualTo("See file\n\nBye");
    }

    @Test
    void aUuencodedFileHasTheTypeOfItsNameAndNeedsNone() {
        ReadMail mail = Raw.read("Subject: x\n\nbegin 644 \n#0V%T\n`\nend\n\nbegin 644 seal.gif\n#0V%T\n`\nend\n");
        assertThat(Raw.names(mail)).containsExactly("attachment-1.bin", "seal.gif");
        assertThat(mail.enclosed()).extracting(Enclosed::type).containsExactly("application/octet-stream", "image/gif");
        assertThat(mail.text()).isBlank();
        assertThat(Raw.read("Subject: x\n\nbegin 644\nis how such files start.").text())
                .isEqualTo("begin 644\nis how such files start.");
    }

    @Test
    void aDamagedUuencodedFileStaysInTheTextToo() {
        ReadMail mail = Raw.read("Subject: x\n\nbegin 644 a.txt\n#0V%T\nno more of it, sorry\n");
        assertThat(Raw.text(mail.enclosed().get(0))).isEqualTo("Cat");
        assertThat(mail.text()).contains("no more of it, sorry");
        assertThat(mail.remarks()).anyMatch(remark -> remark.contains("damaged"));
    }

    @Test
    void headersAreReadAsTheyStand() {
        ReadMail mail = Raw.read("From: \"Doe, Jane\" <jane@city.gov>, =?utf-8?Q?J=C3=B6rg?= <j@x.gov>\n"
                + "To: undisclosed-recipients:;\nCc: a@b (Ann); c@d\nSubject: =?utf-8?B?R3LD?=\n =?utf-8?B?vMOfZQ==?= you\n"
                + "Message-ID: <1@x>\nMessage-ID: <2@x>\nIn-Reply-To: <0@x>\nReferences: <0@x>\n\t<9@x>\n"
                + "Date: Mon, 2 Nov 26 9:05 EST\n\nHi");

        assertThat(mail.from())
                .containsExactly(new Mailbox("Doe, Jane", "jane@city.gov"), new Mailbox("Jörg", "j@x.gov"));
        assertThat(mail.to()).isEmpty();
        assertThat(mail.cc()).containsExactly(new Mailbox("Ann", "a@b"), new Mailbox("", "c@d"));
        assertThat(mail.subject()).isEqualTo("Grüße you");
        assertThat(mail.messageId()).contains("<1@x>");
        assertThat(mail.references()).isEqualTo(List.of("<0@x>", "<9@x>"));
        assertThat(mail.date().orElseThrow().toString()).isEqualTo("2026-11-02T09:05-05:00");
    }

    private static String text(String charset, String body) {
        return "Content-Type: text/plain; charset=" + charset + "\n\n" + body;
    }

    private static String qp(String body) {
        return "Content-Transfer-Encoding: quoted-printable\n\n" + body;
    }

    private static String b64(String body) {
        return "Content-Transfer-Encoding: base64\n\n" + body;
    }
}
