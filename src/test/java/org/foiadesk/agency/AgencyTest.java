package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Statute;
import org.foiadesk.platform.Refusal;
import org.junit.jupiter.api.Test;

class AgencyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);

    @Test
    void theLabelLeavesOutAMissingAbbreviation() {
        assertThat(agency("FBI", "Federal Bureau of Investigation", "US").label())
                .isEqualTo("FBI – Federal Bureau of Investigation");
        assertThat(agency("", "Harbor County", "US-FL").label()).isEqualTo("Harbor County");
    }

    @Test
    void itsLawFollowsFromItsJurisdiction() {
        assertThat(agency("FBI", "Bureau", "US").statute().hasClock()).isTrue();
        assertThat(agency("", "Harbor County", "US-FL").statute().hasClock()).isFalse();
    }

    @Test
    void anAgencyCountsAsUsualUntilToldOtherwise() {
        assertThat(agency("FBI", "Bureau", "US").counting()).isEqualTo(Statute.Counting.USUAL);
    }

    @Test
    void itsClosedDaysAreNoWorkingDays() {
        Agency agency = agency("", "Bureau", "US");
        agency.closeOn(MONDAY, "Flood");
        assertThat(agency.statute().calendar(agency.counting()).isWorkingDay(MONDAY))
                .isFalse();
        assertThat(agency.openOn(MONDAY)).isTrue();
        assertThat(agency.statute().calendar(agency.counting()).isWorkingDay(MONDAY))
                .isTrue();
        assertThat(agency.openOn(MONDAY)).isFalse();
    }

    @Test
    void aDayIsClosedOnlyOnce() {
        Agency agency = agency("", "Bureau", "US");
        agency.closeOn(MONDAY, "Flood");
        assertThatThrownBy(() -> agency.closeOn(MONDAY, "Fire"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Bureau is already closed on that day.");
    }

    @Test
    void onlyWhatTheClockReadsCountsDaysAnew() {
        Agency agency = agency("", "Bureau", "US");
        assertThat(agency.revise(facts("B", "Another name", "US", false), Optional.empty(), Instant.EPOCH))
                .isFalse();
        assertThat(agency.revise(facts("B", "Another name", "US", true), Optional.empty(), Instant.EPOCH))
                .isTrue();
        assertThat(agency.revise(facts("B", "Another name", "US-CA", true), Optional.empty(), Instant.EPOCH))
                .isTrue();
    }

    @Test
    void aRetiredContactIsNotVerifiedButBroughtBackFirst() {
        Contact contact = new Contact(
                agency("", "Bureau", "US"),
                new ContactFacts(Purpose.REQUEST, Way.POST, "1 Main St", "", "", "", Optional.empty()));
        contact.retire(MONDAY);
        assertThat(contact.serves(Purpose.REQUEST)).isFalse();
        assertThatThrownBy(() -> contact.verify(MONDAY)).isInstanceOf(Refusal.class);
        contact.bringBack();
        contact.verify(MONDAY);
        assertThat(contact.verifiedOn()).contains(MONDAY);
        assertThat(contact.serves(Purpose.REQUEST)).isTrue();
        assertThat(contact.serves(Purpose.APPEAL)).isFalse();
    }

    private static Agency agency(String abbreviation, String name, String jurisdiction) {
        return new Agency(facts(abbreviation, name, jurisdiction, false), Optional.empty(), Instant.EPOCH);
    }

    private static AgencyFacts facts(String abbreviation, String name, String jurisdiction, boolean receiptCounts) {
        return new AgencyFacts(name, abbreviation, List.of(), jurisdiction, "", "", receiptCounts, false);
    }
}
