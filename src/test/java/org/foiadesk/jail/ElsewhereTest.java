package org.foiadesk.jail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What stands where few programs write it, and is lost on who reads by the book. */
class ElsewhereTest {

    private static final String HEAD = "From: lee@city.example\nSubject: Jail logs\nMIME-Version: 1.0\n";

    @Test
    void aNameInRfc2231WithoutItsStarIsDecoded() {
        ReadMail mail = Raw.read(HEAD + "Content-Type: application/pdf\n"
                + "Content-Disposition: attachment; filename=\"UTF-8''R%C3%A9cord.pdf\"\n\nx\n");
        assertThat(Raw.names(mail)).containsExactly("R\u00e9cord.pdf");
    }

    @Test
    void utf16WithoutItsMarkIsReadEitherWay() {
        String said = "Se\u00f1ora Ortiz, the fee is $40.";
        for (var way : new java.nio.charset.Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            ReadMail mail = Raw.read(HEAD + "Content-Type: text/plain; charset=utf-16\n"
                    + "Content-Transfer-Encoding: base64\n\n" + Raw.base64(said.getBytes(way)));
            assertThat(mail.text()).isEqualTo(said);
        }
    }

    @Test
    void aFileThatLiesElsewhereIsSaidInTheText() {
        ReadMail mail = Raw.read(HEAD + "Content-Type: message/external-body; access-type=URL;\n"
                + " URL=\"https://files.city.example/\n log.pdf\"\n\nContent-Type: application/pdf\n\n");
        assertThat(mail.text()).contains("https://files.city.example/log.pdf");
    }

    @Test
    void theFirstPieceOfAMailIsReadAsAMail() {
        ReadMail mail = Raw.read(HEAD + "Content-Type: message/partial; id=\"a@x\"; number=1; total=2\n\n"
                + "From: lee@city.example\nSubject: inner\n\nThe fee is $40.\n");
        assertThat(mail.mails()).extracting(ReadMail::text).containsExactly("The fee is $40.");
    }
}
