package org.foiadesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.foiadesk.demo.Reply.Attached;
import org.foiadesk.demo.Reply.Office;
import org.junit.jupiter.api.Test;

/** The agencies' mails are messages that any mail program reads. */
class ReplyTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Office FBI = new Office("FBI FOIA Office", "foia@fbi.agency.example");
    private static final Sheet NOTE = new PlainText("Line one\nLine two");

    @Test
    void aReplyNamesTheLettersItAnswersAndKeepsWhatIsBeyondAscii() throws Exception {
        MimeMessage mail = read(reply(List.of("<1@a.example>", "<2@a.example>"), List.of()));
        assertThat(mail.getSubject()).isEqualTo("About “an NDA”");
        assertThat(mail.getHeader("In-Reply-To", null)).isEqualTo("<2@a.example>");
        assertThat(mail.getHeader("References", null)).contains("<1@a.example>", "<2@a.example>");
        assertThat(mail.getMessageID()).isEqualTo("<3@a.example>");
        assertThat(mail.getSentDate()).isEqualTo("2026-11-16T15:30:00Z");
        assertThat(mail.getContent().toString()).startsWith("Dear “you”").contains("not a real letter");
    }

    @Test
    void aFileComesOutAsItWentIn() throws Exception {
        MimeMessage mail = read(reply(List.of(), List.of(new Attached("Fee worksheet", NOTE))));
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Fee worksheet.txt");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(NOTE.bytes());
        assertThat(mail.getHeader("In-Reply-To")).isNull();
    }

    private static byte[] reply(List<String> answers, List<Attached> files) {
        Words words = new Words("About “an NDA”", "Dear “you”");
        LocalDate on = LocalDate.of(2026, 11, 16);
        return new Reply(FBI, "rosa@lantern.example", on, words, "<3@a.example>", answers, files, false)
                .bytes(NEW_YORK);
    }

    private static MimeMessage read(byte[] mail) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(mail));
    }
}
