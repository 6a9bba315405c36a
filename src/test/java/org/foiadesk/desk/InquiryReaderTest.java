package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foiadesk.agency.OwnLaw;
import org.foiadesk.desk.Said.Thing;
import org.foiadesk.desk.Said.Words;
import org.junit.jupiter.api.Test;

/** A question put together from a link's words is read as one that a program sends. */
class InquiryReaderTest {

    private static final InquiryReader READER =
            new InquiryReader(LocalDate.of(2026, 11, 17), ZoneId.of("America/Chicago"), code -> OwnLaw.none());

    @Test
    void aQuestionIsAnsweredWithTheDayItFallsDue() {
        Inquiry inquiry =
                read(federal(event("received", "2026-03-02"))).inquiries().get(0);

        Answered due = determination(inquiry).orElseThrow();
        assertThat(due.due()).contains("2026-03-30");
        assertThat(due.steps()).isNotEmpty();
    }

    @Test
    void withoutADayOrZoneItIsTheNewsroomsToday() {
        Inquiry inquiry = read(federal()).inquiries().get(0);

        assertThat(inquiry.asOf()).isEqualTo("2026-11-17");
        assertThat(inquiry.counting().zone()).isEqualTo(ZoneId.of("America/Chicago"));
    }

    @Test
    void holidaysThatWereLeftOutAreNamed() {
        Inquiry inquiry =
                read(federal(event("received", "2026-01-15"))).inquiries().get(0);

        assertThat(determination(inquiry).orElseThrow().skipped())
                .anySatisfy(day -> assertThat(day.on()).isEqualTo("2026-01-19"));
    }

    @Test
    void datesComeInOrderAndThoseWithoutADayLast() {
        Inquiry inquiry = read(federal(
                        event("received", "2026-03-02"),
                        event("promised", "2026-03-05").with("until", "2026-09-01"),
                        event("promised", "2026-03-09").with("until", "2026-08-01"),
                        event("clarification_requested", "2026-03-10")))
                .inquiries()
                .get(0);

        List<Optional<String>> due =
                inquiry.answers().stream().map(Answered::due).toList();
        assertThat(due).contains(Optional.of("2026-08-01"), Optional.of("2026-09-01"), Optional.empty());
        List<String> dated = due.stream().flatMap(Optional::stream).toList();
        assertThat(dated).isSorted();
        assertThat(due.subList(dated.size(), due.size())).containsOnly(Optional.empty());
    }

    @Test
    void everyTypeOfEventIsRead() {
        for (EventType type : EventType.values()) {
            Thing event = event(type.code(), type.timed() ? "2026-03-06T14:00" : "2026-03-06");
            Thing whole = type == EventType.PROMISED ? event.with("until", "2026-05-01") : event;
            assertThat(read(federal(whole)).faults()).as(type.code()).isEmpty();
        }
    }

    @Test
    void allFaultsAreFoundAtOnceEachInItsPlace() {
        Thing question = Thing.EMPTY
                .with("jurisdiction", "US-XX")
                .with("as_of", "2026-02-30")
                .with("options", Thing.EMPTY.with("zone", "Mars/Olympus"))
                .with("events", new Said.Row(List.of(event("received", "2026-03-02"), event("recieved", "March 2"))));

        assertThat(read(question).faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/jurisdiction", "/as_of", "/options/zone", "/events/1/type", "/events/1/date");
    }

    @Test
    void aNameIsWrittenAsAPointerWritesIt() {
        Thing question = federal().with("a/b~c", new Words("?"));

        assertThat(read(question).faults()).extracting(Fault::pointer).containsExactly("/a~1b~0c");
    }

    @Test
    void moreThanFiveHundredEventsAreRefusedInASentence() {
        Thing question = federal(IntStream.range(0, 501)
                .mapToObj(i -> event("received", "2026-03-02"))
                .toArray(Thing[]::new));

        assertThat(read(question).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/events");
            assertThat(fault.message()).contains("500").endsWith(".");
        });
    }

    @Test
    void moreThanTenThousandQuestionsAreRefusedInASentence() {
        InquiryReader.Many many = READER.many();
        IntStream.range(0, 10_001).forEach(i -> many.next(federal()));

        assertThat(many.goesOn()).isFalse();
        assertThat(many.read().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEmpty();
            assertThat(fault.message()).contains("10,000").endsWith(".");
        });
    }

    private static Optional<Answered> determination(Inquiry inquiry) {
        return inquiry.answers().stream()
                .filter(answered -> answered.kind().equals("determination"))
                .findFirst();
    }

    private static InquiryReader.Read read(Thing question) {
        return READER.one(question);
    }

    private static Thing federal(Thing... events) {
        return Thing.EMPTY.with("jurisdiction", "US").with("events", new Said.Row(List.of(events)));
    }

    private static Thing event(String type, String date) {
        return Thing.EMPTY.with("type", type).with("date", date);
    }
}
