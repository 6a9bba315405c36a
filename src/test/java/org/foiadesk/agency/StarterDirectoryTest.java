package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.platform.TestDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestTransaction
class StarterDirectoryTest {

    @Inject
    StarterDirectory directory;

    @Inject
    Agencies agencies;

    @Inject
    Contacts contacts;

    @Inject
    Session session;

    @Test
    void everyAgencyOfTheFileIsThereAtTheStart() {
        List<StarterEntry> shipped = StarterDirectory.shipped();
        assertThat(shipped).hasSizeGreaterThanOrEqualTo(40);
        assertThat(shipped).allSatisfy(entry -> assertThat(agencies.byKey(entry.key()))
                .as(entry.key())
                .hasValueSatisfying(agency ->
                        assertThat(agency.name()).isEqualTo(entry.facts().name())));
    }

    @Test
    void parentsStandBeforeTheirComponentsInTheFile() {
        Set<String> seen = new HashSet<>(Set.of(""));
        assertThat(StarterDirectory.shipped()).allSatisfy(entry -> {
            assertThat(seen).contains(entry.parentKey());
            seen.add(entry.key());
        });
    }

    @Test
    void componentsStandUnderTheirParents() {
        assertThat(agencies.byKey("fbi").orElseThrow().parent().map(Agency::abbreviation))
                .contains("DOJ");
    }

    @Test
    void aSecondStartBringsNothing() {
        long before = agencies.count();
        long reached = contacts.count();
        assertThat(directory.bring(StarterDirectory.shipped())).isZero();
        assertThat(agencies.count()).isEqualTo(before);
        assertThat(contacts.count()).isEqualTo(reached);
    }

    @Test
    void whatTheNewsroomChangedStays() {
        Agency fbi = agencies.byKey("fbi").orElseThrow();
        fbi.revise(facts("The Bureau"), Optional.empty(), Instant.EPOCH);
        contacts.of(fbi.id()).forEach(contact -> contact.retire(java.time.LocalDate.EPOCH));
        session.flush();
        directory.bring(StarterDirectory.shipped());
        session.flush();
        session.clear();
        assertThat(agencies.byKey("fbi").orElseThrow().name()).isEqualTo("The Bureau");
        assertThat(contacts.of(fbi.id())).allMatch(Contact::isRetired);
    }

    @Test
    void whatWasRemovedNeverComesBack() {
        StarterEntry zoo = new StarterEntry("zoo", "", "ours", facts("Zoo"), List.of());
        assertThat(directory.bring(List.of(zoo))).isEqualTo(1);
        session.flush();
        // The pages' login may not remove an agency at all, so the row is made to look as if it had been.
        session.createNativeMutationQuery("UPDATE agency SET directory_key = NULL WHERE directory_key = 'zoo'")
                .executeUpdate();
        assertThat(directory.bring(List.of(zoo))).isZero();
        assertThat(agencies.byKey("zoo")).isEmpty();
    }

    @Test
    void aNewLineOfTheFileComesUnderItsParent() {
        StarterEntry lab = new StarterEntry("fbi-lab", "fbi", "ours", facts("Laboratory"), List.of());
        assertThat(directory.bring(List.of(lab))).isEqualTo(1);
        assertThat(agencies.byKey("fbi-lab").orElseThrow().parent().map(Agency::abbreviation))
                .contains("FBI");
    }

    private static AgencyFacts facts(String name) {
        return new AgencyFacts(name, "", List.of(), "US", "", "", Ways.USUAL);
    }
}
