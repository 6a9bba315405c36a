package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HoldTest {

    private static final String WHY = "A suit is likely";

    @Inject
    Newsdesk desk;

    @Inject
    Today today;

    private Viewer rosa;
    private Viewer dev;
    private Viewer ines;
    private Viewer sam;

    @BeforeEach
    void cast() {
        rosa = desk.person("hold.rosa", Role.REPORTER);
        dev = desk.person("hold.dev", Role.REPORTER);
        ines = desk.person("hold.ines", Role.EDITOR);
        sam = desk.person("hold.sam", Role.LAWYER);
    }

    @Test
    void theOwnerPutsAHoldAndOnlyAnEditorOrALawyerLiftsIt() throws SQLException {
        String number = logged(Level.NEWSROOM);
        assertThat(post(rosa, number, "", WHY).status()).isEqualTo(303);
        assertThat(isHeld(number)).isEqualTo("t");
        assertThat(post(rosa, number, "/lift", "I want it gone").status()).isEqualTo(403);
        assertThat(isHeld(number)).isEqualTo("t");
        assertThat(post(sam, number, "/lift", "The suit ended").status()).isEqualTo(303);
        assertThat(isHeld(number)).isEqualTo("f");
        assertThat(post(sam, number, "/lift", "The suit ended").status()).isEqualTo(409);
    }

    @Test
    void aReporterWhoSeesItAndDoesNotOwnItPutsNoHold() throws SQLException {
        String number = logged(Level.NEWSROOM);
        TestBrowser.Page answer = post(dev, number, "", WHY);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("The owner, an editor or a lawyer puts a request under legal hold.");
        assertThat(isHeld(number)).isEqualTo("f");
    }

    @Test
    void whatIsNotSeenIsNotHeld() throws SQLException {
        String number = logged(Level.SEALED);
        assertThat(post(ines, number, "", WHY).status()).isEqualTo(404);
        assertThat(desk.browser(ines).get("/requests/" + number + "/hold").status())
                .isEqualTo(404);
        assertThat(isHeld(number)).isEqualTo("f");
    }

    @Test
    void aHoldNeedsAReasonAndStandsOnce() {
        String number = logged(Level.NEWSROOM);
        assertThat(post(ines, number, "", "").body()).contains("The reason is missing.");
        assertThat(post(ines, number, "", "so").body()).contains("Say the reason in a few words.");
        assertThat(post(ines, number, "", WHY).status()).isEqualTo(303);
        TestBrowser.Page again = post(sam, number, "", "Another reason");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Under legal hold since", "by Test hold.ines: " + WHY);
    }

    @Test
    void theFileAndThePurgePageSayIt() {
        String number = logged(Level.NEWSROOM);
        assertThat(post(ines, number, "", WHY).status()).isEqualTo(303);
        String said = "by Test hold.ines: " + WHY;
        assertThat(desk.browser(rosa).get("/requests/" + number).body()).contains("Under legal hold since", said);
        assertThat(desk.browser(sam).get("/requests/" + number + "/purge").body())
                .contains("Under legal hold since", said)
                .doesNotContain("Ask for removal");
        assertThat(post(sam, number, "/purge", "Logged twice").status()).isEqualTo(409);
        assertThat(post(sam, number, "/lift", "The suit ended").status()).isEqualTo(303);
        assertThat(desk.browser(rosa).get("/requests/" + number).body()).doesNotContain("Under legal hold");
        assertThat(desk.browser(rosa).get("/requests/" + number + "/hold").body())
                .contains("Earlier holds", said, "by Test hold.sam: The suit ended");
    }

    @Test
    void theAuditKeepsWhoHeldAndWhoLifted() throws SQLException {
        String number = logged(Level.NEWSROOM);
        assertThat(post(ines, number, "", WHY).status()).isEqualTo(303);
        assertThat(post(sam, number, "/lift", "The suit ended").status()).isEqualTo(303);
        assertThat(audited("put under legal hold", number)).isEqualTo(ines.personId() + " " + WHY);
        assertThat(audited("lifted a legal hold", number)).isEqualTo(sam.personId() + " The suit ended");
    }

    @Test
    void thePagesLoginDoesNotSwitchAHoldPastItsRows() {
        String number = logged(Level.NEWSROOM);
        assertThatThrownBy(() -> Owner.asPagesOf(
                        ines.personId(), "UPDATE request SET legal_hold = true WHERE number = '" + number + "'"))
                .hasMessageContaining("a legal hold is put and lifted by a row of hold");
    }

    @Test
    void theDatabaseLetsNoReporterLiftAndNobodyHoldInAnothersName() throws SQLException {
        String number = logged(Level.NEWSROOM);
        assertThat(post(ines, number, "", WHY).status()).isEqualTo(303);
        String id = Owner.ask("SELECT id FROM request WHERE number = ?", number);
        Owner.asPagesOf(
                rosa.personId(),
                "UPDATE hold SET lifted_by = viewer(), lifted_at = now(), lift_reason = 'because' WHERE request_id = "
                        + id);
        assertThat(isHeld(number)).isEqualTo("t");
        String other = Owner.ask("SELECT id FROM request WHERE number = ?", logged(Level.NEWSROOM));
        for (Viewer who : new Viewer[] {dev, sam}) {
            assertThatThrownBy(() -> Owner.asPagesOf(
                            who.personId(),
                            "INSERT INTO hold (request_id, put_by, put_at, reason) VALUES (" + other + ", "
                                    + (who == dev ? dev : ines).personId() + ", now(), 'because')"))
                    .hasMessageContaining("row-level security");
        }
    }

    private String logged(Level level) {
        return desk.logged(rosa, "Held", today.date(), level);
    }

    private TestBrowser.Page post(Viewer who, String number, String where, String reason) {
        String path = where.equals("/purge") ? where : "/hold" + where;
        return desk.browser(who).post("/requests/" + number + path, "reason", reason);
    }

    private static String isHeld(String number) throws SQLException {
        return Owner.ask("SELECT legal_hold FROM request WHERE number = ?", number);
    }

    private static String audited(String deed, String number) throws SQLException {
        return Owner.ask("SELECT person_id || ' ' || details FROM audit WHERE deed = ? AND subject = ?", deed, number);
    }
}
