package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Chrome;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The fragment that the desk's page of an agency takes in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestTransaction
class CardTest {

    private static final Chrome PAGE = new Chrome(
            "The Test",
            false,
            true,
            "Rosa",
            "R",
            false,
            true,
            true,
            "auto",
            true,
            "the-token",
            "",
            "/agencies/1",
            "Tuesday, November 3, 2026");

    @Inject
    Engine engine;

    @Inject
    Agencies agencies;

    @Inject
    Contacts contacts;

    @Inject
    EntityManager database;

    @Test
    void theCardShowsContactsLawAndParent() {
        assertThat(card(Role.REPORTER))
                .contains("Requests", "Appeals", "https://efoia.fbi.gov/", "not verified yet", "eFOIPA")
                .contains("Department of Justice", "5 U.S.C.", "Verified today", "No longer used")
                .contains("value=\"the-token\"");
    }

    @Test
    void aSourceOfTheAgencyIsSaidOnce() {
        String source = "28 CFR 16.8(a)";
        String card = card(Role.REPORTER);
        assertThat(card.indexOf(source)).isPositive().isEqualTo(card.lastIndexOf(source));
    }

    @Test
    void aReaderSeesNoButtons() {
        assertThat(card(Role.READER)).contains("https://efoia.fbi.gov/").doesNotContain("<form", "Edit");
    }

    @Test
    void retiredContactsAndClosedDaysAreShown() {
        Agency fbi = agencies.byKey("fbi").orElseThrow();
        database.createNativeQuery("insert into own_day (agency_id, day, name) values (:agency, :day, 'Flood <b>')")
                .setParameter("agency", fbi.id())
                .setParameter("day", LocalDate.of(2026, 3, 30))
                .executeUpdate();
        contacts.of(fbi.id()).get(0).retire(LocalDate.of(2026, 3, 30));
        assertThat(card(Role.REPORTER))
                .contains("Mar 30, 2026", "Flood &lt;b&gt;", "/closures/2026-03-30/removal", "Bring back");
    }

    private String card(Role role) {
        Template template = engine.getTemplate("agency/card");
        long fbi = agencies.byKey("fbi").orElseThrow().id();
        return template.data("page", PAGE)
                .data("agency", agencies.card(fbi, new Viewer(1, "Rosa", Set.of(role))))
                .render();
    }
}
