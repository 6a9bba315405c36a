package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foiadesk.agency.Agencies;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.event.Fetching;
import org.foiadesk.event.Filing;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WaitingTest {

    @Inject
    Newsdesk desk;

    @Inject
    Requests requests;

    @Inject
    Agencies agencies;

    @Inject
    Log log;

    @Inject
    Today today;

    /** New York: five business days of silence are a denial, and thirty days to appeal begin by themselves. */
    @Test
    void silenceThatOpensOurAppealWaitsForUsAndIsNotCalledLateOnly() {
        Viewer rosa = desk.person("waiting.rosa", Role.REPORTER);
        String silent = asked(rosa, today.date().minusDays(15));
        String fresh = asked(rosa, today.date().minusDays(1));

        List<RequestRow> waiting = desk.as(rosa, viewer -> requests.waiting(false, viewer, today.date()));

        assertThat(waiting).extracting(RequestRow::number).contains(silent).doesNotContain(fresh);
        assertThat(waiting)
                .filteredOn(row -> row.number().equals(silent))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.nextKind()).isEqualTo(Deadline.Kind.APPEAL_WINDOW);
                    assertThat(row.move()).isEqualTo("our move");
                    assertThat(row.due()).isNotNull();
                });
        List<RequestRow> later = desk.as(
                rosa, viewer -> requests.waiting(false, viewer, today.date().plusDays(60)));
        assertThat(later).extracting(RequestRow::number).doesNotContain(silent);
    }

    @Test
    void recordsBehindALinkWaitForUsWhoeversMoveItIsAndOnceALink() {
        Viewer rosa = desk.person("waiting.links", Role.REPORTER);
        String number = asked(rosa, today.date().minusDays(1));
        LocalDate soon = today.date().plusDays(9);
        for (LocalDate until : new LocalDate[] {soon.plusDays(4), soon}) {
            record(rosa, number, new Fetching.RecordsLinked("", "https://files.nypd.example/a", until, ""));
        }
        assertThat(waiting(rosa))
                .extracting(RequestRow::number, RequestRow::nextKind, RequestRow::dueIso, RequestRow::move)
                .containsExactly(
                        tuple(number, Deadline.Kind.FETCH, soon.toString(), "our move"),
                        tuple(number, Deadline.Kind.FETCH, soon.plusDays(4).toString(), "our move"));
        record(rosa, number, new Fetching.RecordsFetched(Fetching.Result.NOT_NEEDED, null, ""));
        assertThat(waiting(rosa)).isEmpty();
    }

    private List<RequestRow> waiting(Viewer rosa) {
        return desk.as(rosa, viewer -> requests.waiting(false, viewer, today.date()));
    }

    private void record(Viewer rosa, String number, org.foiadesk.event.Event event) {
        desk.as(rosa, viewer -> log.record(number, event, today.date(), null, UUID.randomUUID(), viewer)
                .id());
    }

    private String asked(Viewer rosa, LocalDate filedOn) {
        return desk.as(rosa, viewer -> {
            long nypd = agencies.byKey("nypd").orElseThrow().id();
            Details details = new Details("Body-worn cameras", "All records.", "", "", null, List.of("test"));
            return log.open(
                            new NewRequest(
                                    nypd,
                                    details,
                                    Discretion.at(Level.NEWSROOM),
                                    filedOn,
                                    Filing.How.EMAIL,
                                    "",
                                    "",
                                    UUID.randomUUID(),
                                    false),
                            viewer)
                    .number();
        });
    }
}
