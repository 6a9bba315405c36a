package org.foiadesk.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statute.Counting;
import org.foiadesk.deadline.Statutes;

/**
 * Reads questions, and finds all that is wrong with them at once.
 *
 * @param today as of which day a question is asked that does not say
 * @param zone where hours are counted unless the question says
 */
record InquiryReader(LocalDate today, ZoneId zone) {

    static final int MOST_EVENTS = 500;
    static final int MOST_QUESTIONS = 10_000;
    static final List<String> KNOWN = List.of("jurisdiction", "asOf", "options", "events");

    private static final String QUESTION = "an object with a jurisdiction and events";

    /** Good only when there are no faults. */
    record Read(List<Inquiry> inquiries, List<Fault> faults) {}

    Read one(Said said) {
        var faults = new ArrayList<Fault>();
        List<Inquiry> inquiries = question(new Spot("", said, faults)).stream().toList();
        return new Read(inquiries, faults);
    }

    Read all(Said.Row row) {
        var faults = new ArrayList<Fault>();
        var inquiries = new ArrayList<Inquiry>();
        Spot list = new Spot("", row, faults);
        if (row.items().size() > MOST_QUESTIONS) {
            list.wrong("At most 10,000 questions may be asked at once. Ask in several calls.");
            return new Read(inquiries, faults);
        }
        for (int i = 0; i < row.items().size(); i++) {
            question(list.at(i, row.items().get(i))).ifPresent(inquiries::add);
        }
        return new Read(inquiries, faults);
    }

    private Optional<Inquiry> question(Spot spot) {
        return Fields.of(spot, QUESTION, KNOWN).flatMap(this::question);
    }

    private Optional<Inquiry> question(Fields given) {
        Optional<Statute> statute = statute(given.get("jurisdiction"));
        Spot asOf = given.get("asOf");
        LocalDate day = asOf.silent() ? today : asOf.day().orElse(today);
        Counting counting = OptionsReader.read(given.get("options"), zone);
        List<Happening> happenings = events(given.get("events"));
        return statute.map(law -> new Inquiry(law, day, counting, happenings));
    }

    private static Optional<Statute> statute(Spot spot) {
        return spot.text("a code like US or US-TX")
                .flatMap(code -> Statutes.jurisdictions().stream()
                                .anyMatch(any -> any.code().equals(code))
                        ? Optional.of(Statutes.of(code))
                        : spot.wrong("No jurisdiction is called " + Spot.quoted(code)
                                + ". Write US for a federal agency, or a code like US-TX."));
    }

    private static List<Happening> events(Spot spot) {
        if (spot.silent()) {
            return List.of();
        }
        if (!(spot.said() instanceof Said.Row row)) {
            spot.other("a list of events");
            return List.of();
        }
        if (row.items().size() > MOST_EVENTS) {
            spot.wrong("At most 500 events may be told of one request. Leave out those that move no date.");
            return List.of();
        }
        var happenings = new ArrayList<Happening>();
        for (int i = 0; i < row.items().size(); i++) {
            EventReader.read(spot.at(i, row.items().get(i))).ifPresent(happenings::add);
        }
        return happenings;
    }
}
