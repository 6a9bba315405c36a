package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgencyFormTest {

    @Test
    void aPlainAgencyHasNothingWrong() {
        assertThat(named("Harbor County Sheriff").wrong()).isEmpty();
    }

    @Test
    void emojiAndRightToLeftNamesAreNames() {
        assertThat(named("Parks 🦊 Department").wrong()).isEmpty();
        assertThat(named("وزارة العدل").wrong()).isEmpty();
    }

    @Test
    void aNameNeedsALetter() {
        assertThat(named("").wrong()).containsEntry("name", "The agency needs a name.");
        assertThat(named("🦊").wrong()).containsEntry("name", "The name needs at least one letter or digit.");
    }

    @Test
    void theLengthOfANameIsSaid() {
        assertThat(named("x".repeat(10_000)).wrong()).containsEntry("name", "At most 200 characters; this has 10,000.");
    }

    @Test
    void controlCharactersAreRefused() {
        assertThat(named("Har\u0000bor").wrong())
                .containsEntry("name", "Remove the line breaks and other control characters.");
        assertThat(form("Harbor", "", "US", "", "two\nlines\tof notes").wrong()).isEmpty();
        assertThat(form("Harbor", "", "US", "", "bell\u0007").wrong()).containsOnlyKeys("notes");
    }

    @Test
    void onlyWebPagesAreWebsites() {
        assertThat(form("Harbor", "", "US", "javascript:alert(1)", "").wrong())
                .containsEntry("website", Addresses.NO_WEB);
    }

    @Test
    void theLawIsOneOfThoseWeKnow() {
        assertThat(form("Harbor", "", "US-CA", "", "").wrong()).isEmpty();
        assertThat(form("Harbor", "", "FR", "", "").wrong()).containsOnlyKeys("jurisdiction");
    }

    @Test
    void otherNamesAreReadLineByLine() {
        assertThat(form("Harbor", "One\r\n\n  Two \nOne", "US", "", "").facts().aliases())
                .containsExactly("One", "Two");
        assertThat(form("Harbor", "a\n".repeat(3) + "b".repeat(201), "US", "", "")
                        .wrong())
                .containsOnlyKeys("aliases");
    }

    @Test
    void aBoxIsTickedOnlyByItsOwnWord() {
        AgencyForm form = new AgencyForm("Harbor", "", "", "", "US", "", "", "on", "<b>", "", "", "");
        assertThat(form.facts().ways().dayOfReceiptCounts()).isTrue();
        assertThat(form.facts().ways().routingInCalendarDays()).isFalse();
        assertThat(form.isOffered()).isFalse();
    }

    private static AgencyForm named(String name) {
        return form(name, "", "US", "", "");
    }

    private static AgencyForm form(String name, String aliases, String jurisdiction, String website, String notes) {
        return new AgencyForm(name, "", aliases, "", jurisdiction, website, notes, "", "", "", "", "on");
    }
}
