package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CluesInTextTest {

    @ParameterizedTest
    @CsvSource({
        "'Your request 24-F-1234 came',24F1234,true",
        "'Your request 24 F 1234 came',24F1234,true",
        "'Case No. 1:24-cv-01234',124CV01234,true",
        "'(FOIA 2026-00142-F).',202600142F,true",
        "'2026-00142-F',202600142,false",
        "'X-24-F-1234',24F1234,false",
        "'24-F-12345',24F1234,false",
        "'about 1234, thanks',1234,false",
    })
    void aNumberIsFoundWholeOrNotAtAll(String text, String number, boolean found) {
        assertThat(Numbers.in(text).contains(number)).isEqualTo(found);
    }

    @Test
    void ourOwnNumberIsReadInItsForms() {
        assertThat(Numbers.own("Re: [2026-0142] and F-0143")).containsExactly("2026-0142", "%-0143");
    }

    @Test
    void anAddressIsReadAsItWasGivenOutHoweverItIsTyped() {
        String token = "0a1bc2de3fg4h";
        String address = ReplyAddress.with("desk@lantern.example", "DEMO-2026-0142", token);
        assertThat(address).isEqualTo("desk+0142-" + token + "@lantern.example");
        String typed = address.toUpperCase().replace('0', 'O').replace('1', 'I');
        assertThat(ReplyAddress.tokens("for <" + typed + ">; today")).containsExactly(token);
        assertThat(ReplyAddress.tokens("desk+0142-short@lantern.example")).isEmpty();
        assertThat(ReplyAddress.reminder(ReplyAddress.ofReminder("desk@lantern.example", "abcdEFGH12")))
                .contains("abcdEFGH12");
    }

    @Test
    void theHeadOfAForwardedLetterIsRead() {
        Forwarded outlook = Forwarded.in(
                        "FYI\n\nFrom: FOIA Office <foia@agency.gov>\nSent: Tuesday, March 10, 2026 9:30 AM\n"
                                + "To: Rosa Marin\nSubject: RE: Request 24-F-1234\n\nDear Ms. Marin")
                .orElseThrow();
        assertThat(outlook.from().address()).isEqualTo("foia@agency.gov");
        assertThat(outlook.on()).contains(LocalDate.of(2026, 3, 10));
        assertThat(outlook.subject()).isEqualTo("RE: Request 24-F-1234");
        Forwarded gmail = Forwarded.in("---------- Forwarded message ---------\nFrom: FOIA <foia@agency.gov>\n"
                        + "Date: Tue, Mar 10, 2026 at 9:30\u202fAM\nSubject: Hello\nTo: <rosa@lantern.example>\n\nHi")
                .orElseThrow();
        assertThat(gmail.on()).contains(LocalDate.of(2026, 3, 10));
        assertThat(Forwarded.in("From: the beginning I said\nthat this is no head.\n"))
                .isEmpty();
    }

    @Test
    void aThreadIsItsSubjectWithoutMarks() {
        assertThat(Text.thread("RE: Fwd: [EXTERNAL] Your  Request")).isEqualTo("your request");
    }
}
