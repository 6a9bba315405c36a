package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RemovalTest {

    @Inject
    Newsdesk desk;

    @Inject
    Requests requests;

    @Inject
    Removal removal;

    @Inject
    Today today;

    private Viewer rosa;
    private Viewer ines;
    private Viewer sam;

    @BeforeEach
    void cast() {
        rosa = desk.person("removal.rosa", Role.REPORTER);
        ines = desk.person("removal.ines", Role.EDITOR);
        sam = desk.person("removal.sam", Role.LAWYER);
    }

    @Test
    void nobodyPurgesAlone() throws SQLException {
        String number = desk.logged(rosa, "Alone", today.date(), Level.NEWSROOM);
        ask(number, ines);

        assertThatThrownBy(() -> confirm(number, ines)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> confirm(number, rosa)).isInstanceOf(Refusal.class);
        assertThat(there(number)).isTrue();
    }

    @Test
    void twoPeoplePurgeAndTheAuditKeepsTheLastHash() throws SQLException {
        String number = desk.logged(rosa, "Together", today.date(), Level.NEWSROOM);
        String head = Owner.ask("SELECT encode(head, 'hex') FROM request WHERE number = ?", number);
        ask(number, ines);
        confirm(number, sam);

        assertThat(there(number)).isFalse();
        assertThat(Owner.ask("SELECT details FROM audit WHERE subject = ? AND deed = 'purged a request'", number))
                .isEqualTo("last hash " + head);
    }

    @Test
    void aLegalHoldKeepsEverything() throws SQLException {
        String number = desk.logged(rosa, "Held", today.date(), Level.NEWSROOM);
        ask(number, ines);
        Owner.execute("UPDATE request SET legal_hold = true WHERE number = ?", number);

        assertThatThrownBy(() -> confirm(number, sam)).isInstanceOf(Refusal.class);
        assertThat(there(number)).isTrue();
    }

    @Test
    void aDraftGoesByItsOwnersWordAndAFiledRequestDoesNot() throws SQLException {
        String draft = desk.logged(rosa, "Draft", null, Level.NEWSROOM);
        String filed = desk.logged(rosa, "Filed", today.date(), Level.NEWSROOM);

        assertThatThrownBy(() -> discard(draft, ines)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> discard(filed, rosa)).isInstanceOf(Refusal.class);
        discard(draft, rosa);
        assertThat(there(draft)).isFalse();
        assertThat(there(filed)).isTrue();
    }

    private void ask(String number, Viewer by) {
        desk.as(by, v -> {
            removal.ask(requests.byNumber(number, v), "logged twice", v);
            return true;
        });
    }

    private void confirm(String number, Viewer by) {
        desk.as(by, v -> {
            removal.purge(requests.byNumber(number, v), v);
            return true;
        });
    }

    private void discard(String number, Viewer by) {
        desk.as(by, v -> {
            removal.discard(requests.byNumber(number, v), v);
            return true;
        });
    }

    private static boolean there(String number) throws SQLException {
        return !Owner.ask("SELECT 1 FROM request WHERE number = ?", number).isEmpty();
    }
}
