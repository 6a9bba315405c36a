package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.TestDatabase;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestTransaction
class AgenciesTest {

    private static final Viewer REPORTER = new Viewer(1, "Rosa", Set.of(Role.REPORTER));
    private static final Viewer READER = new Viewer(2, "Sam", Set.of(Role.READER));

    private static final List<Way> WAYS = List.of(Way.values());

    @Inject
    Agencies agencies;

    @Inject
    Contacts contacts;

    @Inject
    Session session;

    @Test
    void anAbbreviationComesFirst() {
        add("", "Ice Cream Board", "US-CA");
        assertThat(labels("ice")).startsWith("ICE – U.S. Immigration and Customs Enforcement", "Ice Cream Board");
    }

    @Test
    void aBeginningComesBeforeAnotherNameAndThatBeforeAWord() {
        add("", "Zebra Board", "US");
        add("", "Board of Horses", "US", "Zebra Lovers");
        add("", "Board of Zebras", "US");
        assertThat(labels("zebra")).containsExactly("Zebra Board", "Board of Horses", "Board of Zebras");
    }

    @Test
    void everyWordTypedMustBeginAWordOfAName() {
        add("", "Board of Zebras", "US");
        assertThat(labels("zeb boa")).containsExactly("Board of Zebras");
        assertThat(labels("ebras")).isEmpty();
        assertThat(labels("zebras horses")).isEmpty();
    }

    @Test
    void accentsCaseAndPointsDoNotMatter() {
        add("C.C.P.D.", "Cañón City Police", "US-CO");
        assertThat(labels("CANON city")).containsExactly("C.C.P.D. – Cañón City Police");
        assertThat(labels("ccpd")).hasSize(1);
        assertThat(labels("C.C.P.D")).hasSize(1);
    }

    @Test
    void oddWordsFindNothingAndBreakNothing() {
        for (String typed :
                List.of("", " ", "%", "_", "'; DROP TABLE agency; --", "\u0000", "🦊", "x".repeat(10_000))) {
            assertThat(agencies.search(typed, 20)).as(typed).isEmpty();
        }
    }

    @Test
    void aSearchKeepsItsLimitAndLeavesOutWhatRests() {
        for (int i = 0; i < 45; i++) {
            add("", "Zebra Board " + i, "US-CA");
        }
        assertThat(agencies.search("zebra", 20)).hasSize(20);
        agencies.byId(agencies.search("zebra board 7", 1).get(0).id()).offer(false);
        assertThat(labels("zebra board 7")).isEmpty();
    }

    @Test
    void aHintSaysWhereItBelongs() {
        add("", "Zebra Board", "US-CA");
        assertThat(agencies.search("zebra", 1)).extracting(AgencyRow::hint).containsExactly("California");
        assertThat(agencies.search("fbi", 1)).extracting(AgencyRow::hint).containsExactly("Department of Justice");
    }

    @Test
    void aComponentFollowsItsParentInTheList() {
        Agency parent = add("", "Zoo", "US-CA");
        add("", "Zoo Annex", "US-CA");
        Agency child = under(parent, "Zebra House");
        under(child, "Aviary");
        assertThat(names("US-CA")).containsExactly("Zoo", "Zebra House", "Aviary", "Zoo Annex");
    }

    @Test
    void aRenamedParentTakesItsComponentsAlong() {
        Agency parent = add("", "Zoo", "US-CA");
        under(parent, "Zebra House");
        add("", "Menagerie", "US-CA");
        parent.revise(facts("", "Animal Park", "US-CA"), Optional.empty(), Instant.EPOCH);
        assertThat(names("US-CA")).containsExactly("Animal Park", "Zebra House", "Menagerie");
    }

    @Test
    void theListIsReadPageByPageWithoutGapOrRepeat() {
        for (int i = 0; i < 120; i++) {
            add("", "Zebra Board " + i, "US-CA");
        }
        List<Long> seen = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            List<AgencyLine> lines = agencies.page(new AgencyFilter("", "US-CA", after)).stream()
                    .limit(Agencies.PAGE)
                    .toList();
            lines.forEach(line -> seen.add(line.id()));
            after = String.valueOf(lines.get(lines.size() - 1).id());
        }
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(agencies.count(new AgencyFilter("", "US-CA", ""))).isEqualTo(120);
    }

    @Test
    void aListOfFiftyTakesNoMoreStatementsThanOneOfTwo() {
        Agency zoo = add("", "Zoo", "US-NV");
        reach(zoo, 1);
        under(zoo, "Zebra House");
        for (int i = 0; i < 45; i++) {
            Agency board = add("", "Board " + i, "US-CA");
            reach(board, 3);
            under(board, "House " + i);
        }
        long few = statements(
                () -> agencies.page(new AgencyFilter("", "US-NV", "")).size());
        long many = statements(
                () -> agencies.page(new AgencyFilter("", "US-CA", "")).size());
        assertThat(few).isEqualTo(1);
        assertThat(many).isEqualTo(few);
    }

    @Test
    void aCardOfManyTakesNoMoreStatementsThanOneOfFew() {
        Agency small = add("", "Zoo", "US-NV");
        Agency large = add("", "Park", "US-CA");
        reach(large, 60);
        IntStream.range(0, 45).forEach(i -> under(large, "House " + i));
        long few = statements(
                () -> agencies.card(small.id(), REPORTER).components().size());
        long many = statements(
                () -> agencies.card(large.id(), REPORTER).components().size());
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    @Test
    void theCardShowsContactsByPurpose() {
        Agency fbi = agencies.byKey("fbi").orElseThrow();
        AgencyCard card = agencies.card(fbi.id(), REPORTER);
        assertThat(card.label()).isEqualTo("FBI – Federal Bureau of Investigation");
        assertThat(card.above()).extracting(AgencyRow::label).containsExactly("DOJ – Department of Justice");
        assertThat(card.desks()).extracting(AgencyCard.Desk::purpose).containsExactly("Requests", "Appeals");
        assertThat(card.desks().get(0).contacts())
                .filteredOn(contact -> contact.way().equals("Portal"))
                .extracting(AgencyCard.ContactLine::href, AgencyCard.ContactLine::checked)
                .containsExactly(tuple("https://efoia.fbi.gov/", "not verified yet"));
        assertThat(card.law().hasClock()).isTrue();
        assertThat(card.mayEdit()).isTrue();
        assertThat(agencies.card(fbi.id(), READER).mayEdit()).isFalse();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> agencies.byId(987_654_321)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agencies.card(987_654_321, REPORTER)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAgencyCannotBePartOfItselfOrItsComponents() {
        Agency top = add("", "Zoo", "US-CA");
        Agency middle = under(top, "House");
        Agency low = under(middle, "Cage");
        assertThat(Lineage.of(low).objectionTo(Optional.of(top))).contains("cannot be part of itself");
        assertThat(Lineage.of(top).objectionTo(Optional.of(top))).contains("cannot be part of itself");
        assertThat(Lineage.of(top).objectionTo(Optional.of(low))).isEmpty();
        Agency deep = under(under(low, "Perch"), "Nest");
        assertThat(Lineage.of(deep).objectionTo(Optional.empty())).contains("five deep");
    }

    private List<String> labels(String typed) {
        session.flush();
        return agencies.search(typed, 20).stream().map(AgencyRow::label).toList();
    }

    private List<String> names(String jurisdiction) {
        session.flush();
        return agencies.page(new AgencyFilter("", jurisdiction, "")).stream()
                .map(AgencyLine::name)
                .toList();
    }

    private Agency add(String abbreviation, String name, String jurisdiction, String... others) {
        Agency agency = new Agency(facts(abbreviation, name, jurisdiction, others), Optional.empty(), Instant.EPOCH);
        agencies.persist(agency);
        return agency;
    }

    private Agency under(Agency parent, String name) {
        Agency agency = new Agency(facts("", name, parent.jurisdiction()), Optional.of(parent), Instant.EPOCH);
        agencies.persist(agency);
        return agency;
    }

    private void reach(Agency agency, int ways) {
        for (int i = 0; i < ways; i++) {
            contacts.persist(new Contact(
                    agency,
                    new ContactFacts(
                            Purpose.REQUEST,
                            WAYS.get(i % WAYS.size()),
                            "https://a.example/" + i,
                            "",
                            "",
                            "",
                            Optional.empty())));
        }
    }

    private static AgencyFacts facts(String abbreviation, String name, String jurisdiction, String... others) {
        return new AgencyFacts(name, abbreviation, List.of(others), jurisdiction, "", "", Ways.USUAL);
    }

    private long statements(LongSupplier work) {
        session.flush();
        session.clear();
        Statistics statistics = session.getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        assertThat(work.getAsLong()).isNotNegative();
        return statistics.getPrepareStatementCount() - before;
    }
}
