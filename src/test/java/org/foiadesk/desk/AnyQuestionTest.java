package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.foiadesk.agency.OwnLaw;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.deadline.Statutes.Jurisdiction;
import org.foiadesk.desk.Said.Thing;
import org.foiadesk.desk.Said.Words;
import org.junit.jupiter.api.Test;

/** Whatever can be asked is answered: events in any order, on any day there is, under any law. */
class AnyQuestionTest {

    private static final InquiryReader READER =
            new InquiryReader(LocalDate.of(2026, 11, 17), ZoneId.of("America/New_York"), code -> OwnLaw.none());

    private final Random chance = new Random(20261117);

    @Test
    void noQuestionBreaksTheCalculator() {
        for (Jurisdiction law : Statutes.jurisdictions()) {
            for (int i = 0; i < 150; i++) {
                Thing question = question(law.code());
                InquiryReader.Read read = READER.one(question);
                assertThat(read.faults()).as(question.toString()).isEmpty();
                assertThatCode(() -> answered(read.inquiries().get(0)))
                        .as(question.toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void answered(Inquiry inquiry) {
        for (Answered answered : inquiry.answers()) {
            assertThat(answered.due().isPresent() || !answered.reason().isBlank())
                    .isTrue();
            assertThat(answered.state()).isNotNull();
            assertThat(answered.steps()).isNotNull();
            assertThat(answered.deadline().rule()).isNotBlank();
        }
    }

    private Thing question(String law) {
        List<Said> events = new ArrayList<>();
        int count = chance.nextInt(12);
        for (int i = 0; i < count; i++) {
            events.add(event(EventType.values()[chance.nextInt(EventType.values().length)]));
        }
        return Thing.EMPTY
                .with("jurisdiction", law)
                .with("asOf", day().toString())
                .with("options", options())
                .with("events", new Said.Row(events));
    }

    private Thing options() {
        return Thing.EMPTY
                .with("localBody", new Said.Truth(chance.nextBoolean()))
                .with("dayOfReceiptCounts", new Said.Truth(chance.nextBoolean()))
                .with("receipt", OptionsReader.RECEIPTS.get(chance.nextInt(2)))
                .with("requester", OptionsReader.REQUESTERS.get(chance.nextInt(3)));
    }

    private Thing event(EventType type) {
        Thing event = Thing.EMPTY.with("type", type.code()).with("date", day() + (type.timed() ? "T23:59" : ""));
        if (type.takes("by")) {
            return event.with("by", EventReader.WAYS.get(chance.nextInt(EventReader.WAYS.size())));
        }
        if (type.takes("replyBy") && chance.nextBoolean()) {
            return event.with("replyBy", day().toString());
        }
        if (type.takes("days") && chance.nextBoolean()) {
            return event.with("days", new Said.Figure(String.valueOf(1 + chance.nextInt(366))));
        }
        return type.takes("until") ? event.with("until", new Words(day().toString())) : event;
    }

    /** Mostly days close together; now and then the ends of the calendar. */
    private LocalDate day() {
        return switch (chance.nextInt(20)) {
            case 0 -> Spot.FIRST.plusDays(chance.nextInt(400));
            case 1 -> Spot.LAST.minusDays(chance.nextInt(400));
            default -> LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(120));
        };
    }
}
