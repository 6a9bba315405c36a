package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Handling;
import org.foiadesk.event.Notes;
import org.foiadesk.event.Questions;
import org.foiadesk.event.Stage;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecordTest {

    @Inject
    Newsdesk desk;

    @Inject
    Requests requests;

    @Inject
    Log log;

    @Inject
    Ledger ledger;

    @Inject
    Today today;

    private Viewer rosa;
    private Viewer dev;
    private Viewer ines;
    private LocalDate day;

    @BeforeEach
    void cast() {
        rosa = desk.person("record.rosa", Role.REPORTER);
        dev = desk.person("record.dev", Role.REPORTER);
        ines = desk.person("record.ines", Role.EDITOR);
        day = today.date();
    }

    @Test
    void aLoggedRequestHasANumberOfItsYearAndAnAssumedClock() {
        String number = desk.logged(rosa, "Clock", day.minusDays(3), Level.NEWSROOM);

        assertThat(number).matches(day.getYear() + "-[0-9]{4,}");
        desk.as(rosa, v -> {
            FoiaRequest request = requests.byNumber(number, v);
            assertThat(request.derived.stage).isEqualTo(Stage.FILED);
            assertThat(request.derived.ball).isEqualTo(Ball.AGENCY);
            assertThat(request.history().situation().governing().orElseThrow().assumed())
                    .isTrue();
            return true;
        });
    }

    @Test
    void theSameSubmissionSentTwiceOpensOneRequestAndRecordsOneEvent() {
        UUID once = UUID.randomUUID();
        NewRequest wanted = desk.wanted("Twice", day, Level.NEWSROOM, once);
        String first = desk.as(rosa, v -> log.open(wanted, v).number());
        String second = desk.as(rosa, v -> log.open(wanted, v).number());
        UUID event = UUID.randomUUID();
        record(first, new Handling.Acknowledged("T-1", ""), day, event);
        record(first, new Handling.Acknowledged("T-1", ""), day, event);

        assertThat(second).isEqualTo(first);
        assertThat(entries(first)).isEqualTo(3);
    }

    @Test
    void aFeeLetterMakesTheMoveOursAndItsNumberIsKept() {
        String number = desk.logged(rosa, "Fees", day.minusDays(10), Level.NEWSROOM);
        record(number, new Handling.Acknowledged("F-77", ""), day.minusDays(5), UUID.randomUUID());
        record(
                number,
                new Questions.FeeAsked(new BigDecimal("212.50"), day.plusDays(5), false, null, ""),
                day,
                UUID.randomUUID());

        RequestRow row = row(number);
        assertThat(row.stage()).isEqualTo(Stage.ACKNOWLEDGED);
        assertThat(row.due()).isNotNull();
        assertThat(row.due().ours()).isTrue();
        assertThat(row.due().iso()).isEqualTo(day.plusDays(5).toString());
        assertThat(found("F-77")).isEqualTo(1);
    }

    @Test
    void whatTheStageDoesNotAllowIsRefusedInASentenceAndLeavesNothing() {
        String number = desk.logged(rosa, "Draft", null, Level.NEWSROOM);

        assertThatThrownBy(() -> record(number, new Answers.ReleasedInFull(1, ""), day, UUID.randomUUID()))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(".");
        assertThat(entries(number)).isEqualTo(1);
    }

    @Test
    void strikingFoldsWithoutTheEntryAndKeepsIt() {
        String number = desk.logged(rosa, "Strike", day.minusDays(4), Level.NEWSROOM);
        record(number, new Answers.Denied(false, null, java.util.List.of(), null, ""), day, UUID.randomUUID());
        record(number, new Notes.Struck(3, "another letter", ""), day, UUID.randomUUID());

        assertThat(row(number).stage()).isEqualTo(Stage.FILED);
        assertThat(entries(number)).isEqualTo(4);
    }

    @Test
    void theLedgerIsSoundAndSeesAChangedFactAndAChangedStage() throws SQLException {
        String number = desk.logged(rosa, "Tampered", day.minusDays(4), Level.SEALED);
        assertThat(ledger.faults()).noneMatch(fault -> fault.startsWith(number));

        Owner.execute("UPDATE request SET stage = 'RECEIVED' WHERE number = ?", number);
        assertThat(ledger.faults()).contains(number + ": what is stored is not what its events fold to.");
        Owner.execute("UPDATE request SET stage = 'FILED' WHERE number = ?", number);

        String id = Owner.ask("SELECT id FROM request WHERE number = ?", number);
        Owner.execute("ALTER TABLE event DISABLE TRIGGER event_is_append_only");
        Owner.execute(
                "UPDATE event SET facts = replace(facts, 'EMAIL', 'POST') WHERE request_id = ?", Long.valueOf(id));
        assertThat(ledger.faults()).contains(number + ": the chain of its events is broken.");
        Owner.execute(
                "UPDATE event SET facts = replace(facts, 'POST', 'EMAIL') WHERE request_id = ?", Long.valueOf(id));
        Owner.execute("ALTER TABLE event ENABLE TRIGGER event_is_append_only");
        assertThat(ledger.faults()).noneMatch(fault -> fault.startsWith(number));
    }

    @Test
    void eventRowsAreNeverChangedNotEvenByTheirOwner() {
        desk.logged(rosa, "Kept", day, Level.NEWSROOM);

        assertThatThrownBy(() -> Owner.asPages("UPDATE event SET facts = '{}'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Owner.asPages("DELETE FROM event")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Owner.asPages("TRUNCATE event")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Owner.execute("UPDATE event SET facts = '{}'")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> Owner.execute("DELETE FROM event")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> Owner.execute("TRUNCATE event CASCADE")).hasMessageContaining("never changed");
    }

    @Test
    void askingForNobodyIsAnErrorAndNeverAnEmptyPage() {
        assertThatThrownBy(() -> Owner.asPages("SELECT * FROM request")).hasMessageContaining("on whose behalf");
        assertThatThrownBy(() -> Owner.asPages("SELECT * FROM event")).hasMessageContaining("on whose behalf");
        assertThatThrownBy(() -> Owner.asPages("SELECT * FROM deadline")).hasMessageContaining("on whose behalf");
    }

    @Test
    void aSealedRequestIsNotThereForOthers() {
        String number = desk.logged(rosa, "Zanzibar sealed", day, Level.SEALED);

        assertThatThrownBy(() -> desk.as(dev, v -> requests.byNumber(number, v)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.as(ines, v -> requests.byNumber(number, v)))
                .isInstanceOf(NotFound.class);
        assertThat(count(dev, "Zanzibar")).isZero();
        assertThat(count(ines, "Zanzibar")).isZero();
        assertThat(count(rosa, "Zanzibar")).isEqualTo(1);
    }

    @Test
    void aTeamRequestIsSeenByEditorsAndTheNamedOnly() {
        String number = desk.logged(rosa, "Yonkers team", day, Level.TEAM);

        assertThat(count(ines, "Yonkers")).isEqualTo(1);
        assertThat(count(dev, "Yonkers")).isZero();
        desk.as(rosa, v -> {
            FoiaRequest request = requests.held(number, v);
            request.open(new Access(Discretion.at(Level.TEAM), v.personId(), java.util.List.of(dev.personId())));
            return true;
        });
        assertThat(count(dev, "Yonkers")).isEqualTo(1);
    }

    @Test
    void aReferralDraftsARequestToTheOtherAgency() {
        String number = desk.logged(rosa, "Referred", day.minusDays(20), Level.NEWSROOM);
        desk.as(dev, v -> log.record(
                        number, new Handling.Referred(true, "DEA", 12, "R-9", ""), day, null, UUID.randomUUID(), v)
                .number());

        desk.as(rosa, v -> {
            RequestRow child =
                    requests.relatives(requests.byNumber(number, v), v).get(0);
            assertThat(child.agency()).isEqualTo("DEA");
            assertThat(child.stage()).isEqualTo(Stage.DRAFT);
            return true;
        });
    }

    private void record(String number, org.foiadesk.event.Event event, LocalDate on, UUID once) {
        desk.as(rosa, v -> log.record(number, event, on, null, once, v).number());
    }

    private int entries(String number) {
        return desk.as(rosa, v -> requests.byNumber(number, v).events().size());
    }

    private int found(String text) {
        return count(rosa, text);
    }

    private int count(Viewer viewer, String text) {
        return desk.as(viewer, v -> requests.count(text(text), v, day));
    }

    private RequestRow row(String number) {
        return desk.as(rosa, v -> requests.list(text(number), null, 1, v, day).get(0));
    }

    private static RequestFilter text(String text) {
        return new RequestFilter(null, null, false, null, null, null, "", text, RequestFilter.Sort.NEXT);
    }
}
