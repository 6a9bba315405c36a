package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foiadesk.correspondence.SenderProof.Came;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderProofTest {

    private static final List<String> BELIEVED = List.of("mx.lantern.example");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mx.lantern.example; dkim=pass header.d=city.gov; spf=pass smtp.mailfrom=foia@city.gov; dmarc=pass header.from=city.gov | The domain city.gov signed this mail (DKIM). It came from a server of city.gov (SPF). DMARC passed. | false
            MX.Lantern.Example 1; DKIM=PASS header.i=@city.gov | The domain city.gov signed this mail (DKIM). | false
            mx.lantern.example (a "comment; dmarc=fail"); dmarc=pass (p=reject (nested; dkim=fail)) header.from=city.gov | DMARC passed. | false
            mx.lantern.example; dmarc=pass reason="x; dmarc=fail" header.from=city.gov | DMARC passed. | false
            "mx.lantern.example"; dkim/1=pass header.d="city.gov" | The domain city.gov signed this mail (DKIM). | false
            mx.lantern.example; dkim=fail header.d=eve.example; dkim=pass header.d=city.gov | The domain city.gov signed this mail (DKIM). | false
            mx.lantern.example; dmarc=fail (p=none) header.from=city.gov | DMARC failed: the sender may be forged. | true
            mx.lantern.example; spf=softfail smtp.mailfrom=city.gov; dkim=fail header.d=city.gov | A signature of this mail does not hold (DKIM fail). It did not come from a server of city.gov (SPF softfail). | true
            mx.lantern.example; spf=pass smtp.mailfrom=list.example; dkim=fail header.d=city.gov | A signature of this mail does not hold (DKIM fail). It came from a server of list.example (SPF). | false
            mx.lantern.example; dmarc=pass header.from=evil.example | DMARC passed. That is about evil.example, not about the sender shown: the sender may be forged. | true
            mx.lantern.example; none | Who sent this was not checked: our mail server gave no result for SPF, DKIM or DMARC. | false
            mx.lantern.example; dmarc=pass (never closed | Who sent this was not checked: our mail server gave no result for SPF, DKIM or DMARC. | false
            mx.evil.example; dmarc=pass header.from=city.gov | Who sent this was not checked: its results are of mx.evil.example, which the desk does not believe. | false
            mx.lantern.example.evil.example; dmarc=pass header.from=city.gov | Who sent this was not checked: its results are of mx.lantern.example.evil.example, which the desk does not believe. | false
            evil.example (mx.lantern.example); dmarc=pass header.from=city.gov | Who sent this was not checked: its results are of evil.example, which the desk does not believe. | false
            """)
    void aHeaderIsReadByItsGrammar(String value, String words, boolean forged) {
        SenderProof proof = SenderProof.of(came("Authentication-Results: " + value), BELIEVED);
        assertThat(proof).isEqualTo(new SenderProof(words, forged));
    }

    @Test
    void onlyTheTopmostHeaderCountsHoweverGoodTheOneBelowIs() {
        String good = "Authentication-Results: mx.lantern.example; dmarc=pass header.from=city.gov";
        String bad = "Authentication-Results: mx.lantern.example; dmarc=fail header.from=city.gov";
        String strange = "authentication-results: mx.evil.example; dmarc=pass header.from=city.gov";
        assertThat(SenderProof.of(came("Received: by x\n" + bad + "\n" + good), BELIEVED)
                        .forged())
                .isTrue();
        assertThat(SenderProof.of(came(strange + "\n" + good), BELIEVED).words())
                .contains("does not believe");
    }

    @Test
    void whatOurServerDidNotReceiveIsNotChecked() {
        String good = "Authentication-Results: mx.lantern.example; dmarc=pass header.from=city.gov";
        assertThat(SenderProof.of(new Came("foia@city.gov", good, false, false), BELIEVED)
                        .words())
                .contains("brought as a file");
        assertThat(SenderProof.of(new Came("foia@city.gov", good, true, true), BELIEVED)
                        .words())
                .contains("forwarded");
        assertThat(SenderProof.of(came(good), List.of()).words()).contains("no mail server is named");
        assertThat(SenderProof.of(came("Subject: Authentication-Results: x; dmarc=pass"), BELIEVED)
                        .words())
                .contains("bears no result");
    }

    private static Came came(String headers) {
        return new Came("foia@city.gov", headers, true, false);
    }
}
