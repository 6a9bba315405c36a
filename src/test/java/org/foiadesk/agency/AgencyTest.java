package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.deadline.Clause;
import org.foiadesk.deadline.OwnRule;
import org.foiadesk.deadline.Requester;
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
        assertThat(agency("FBI", "Bureau", "US").counting()).isEqualTo(Statute.Counting.USUAL.askedBy(Requester.NEWS));
    }

    @Test
    void itsClosedDaysAreNoWorkingDays() {
        Agency agency = agency("", "Bureau", "US");
        agency.own.add(dayOff("D1", true, "Flood"));
        assertThat(agency.statute().calendar(agency.counting()).isWorkingDay(MONDAY))
                .isFalse();
    }

    @Test
    void anAgencysOwnNameForADayAndNumberGoBeforeTheNewsrooms() {
        OwnLaw law = new OwnLaw(List.of(
                dayOff("D1", false, "Closed by order"),
                dayOff("D2", true, "Flood"),
                number("R1", false, 9, MONDAY),
                number("R2", true, 5, MONDAY.minusYears(1)),
                number("R3", true, 6, MONDAY)));
        assertThat(law.closed()).containsExactly(Map.entry(MONDAY, "Flood"));
        assertThat(law.numbers()).extracting(OwnRule::count).containsExactly(9, 5, 6);
    }

    private static OwnLine dayOff(String line, boolean own, String name) {
        return new OwnLine(line, own, MONDAY, name, null, null, null, null, null, null);
    }

    private static OwnLine number(String line, boolean own, int count, LocalDate since) {
        return new OwnLine(line, own, null, null, Clause.DETERMINATION, count, since, null, "because", "a source");
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
        return new AgencyFacts(
                name, abbreviation, List.of(), jurisdiction, "", "", new Ways(receiptCounts, false, false, false));
    }
}
