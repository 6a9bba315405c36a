package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    void eachWayWantsItsOwnKindOfAddress() {
        assertThat(form("EMAIL", "foia@harbor.example").wrong()).isEmpty();
        assertThat(form("PORTAL", "https://foia.harbor.example/").wrong()).isEmpty();
        assertThat(form("POST", "1 Main St\nHarbor").wrong()).isEmpty();
        assertThat(form("FAX", "202-555-0142").wrong()).isEmpty();
        assertThat(form("EMAIL", "https://foia.harbor.example/").wrong())
                .containsEntry("address", "An e-mail address looks like foia@agency.gov.");
        assertThat(form("PORTAL", "javascript:alert(1)").wrong()).containsOnlyKeys("address");
        assertThat(form("PHONE", "ask Pat").wrong()).containsOnlyKeys("address");
    }

    @Test
    void unknownWaysAndPurposesAreRefused() {
        ContactForm form = new ContactForm("BRIBES", "PIGEON", "coop 3", "", "", "", "");
        assertThat(form.wrong()).containsOnlyKeys("purpose", "way");
    }

    @Test
    void longAndControlledTextsAreRefused() {
        ContactForm form = new ContactForm(
                "REQUEST", "POST", "x".repeat(10_000), "P\u0000", "n".repeat(1_001), "s".repeat(501), "");
        assertThat(form.wrong()).containsOnlyKeys("address", "person", "note", "source");
    }

    @Test
    void aFirstContactMayBeLeftOutButNotHalf() {
        assertThat(ContactForm.blank().wrongUnlessEmpty()).isEmpty();
        assertThat(ContactForm.blank().wrong()).containsOnlyKeys("address");
        assertThat(form("EMAIL", "nonsense").wrongUnlessEmpty()).containsOnlyKeys("address");
    }

    @Test
    void onlyWhatWasCheckedIsVerified() {
        Agency agency = new Agency(
                new AgencyFacts("Harbor", "", List.of(), "US", "", "", Ways.USUAL),
                java.util.Optional.empty(),
                java.time.Instant.EPOCH);
        assertThat(form("EMAIL", "a@b.example").contact(agency, TODAY).verifiedOn())
                .isEmpty();
        ContactForm checked = new ContactForm("APPEAL", "EMAIL", "a@b.example", "", "", "", "on");
        assertThat(checked.contact(agency, TODAY).verifiedOn()).contains(TODAY);
    }

    private static ContactForm form(String way, String address) {
        return new ContactForm("REQUEST", way, address, "", "", "", "");
    }
}
