package org.foiadesk.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foiadesk.agency.OwnLaw;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statute.Counting;
import org.foiadesk.deadline.Statutes;

/**
 * Reads questions, and finds all that is wrong with them at once.
 *
 * @param today as of which day a question is asked that does not say
 * @param zone where hours are counted unless the question says
 * @param own the newsroom's own days off and numbers under a law, by its code
 */
record InquiryReader(LocalDate today, ZoneId zone, Function<String, OwnLaw> own) {

    static final int MOST_EVENTS = 500;
    static final int MOST_QUESTIONS = 10_000;

    /** So that a small call is not answered with a huge list; a fault in each question can still be told. */
    static final int MOST_FAULTS = 20_000;

    static final List<String> KNOWN = List.of("jurisdiction", "asOf", "options", "events");

    private static final String QUESTION = "an object with a jurisdiction and events";

    /** Good only when there are no faults. */
    record Read(List<Inquiry> inquiries, List<Fault> faults) {}

    Read one(Said said) {
        var faults = new ArrayList<Fault>();
        List<Inquiry> inquiries = question(new Spot("", said, faults)).stream().toList();
        return new Read(inquiries, faults);
    }

    Many many() {
        return new Many(this);
    }

    /** A list of questions, told one by one. */
    static final class Many {

        private final InquiryReader reader;
        private final List<Inquiry> inquiries = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private int asked;

        private Many(InquiryReader reader) {
            this.reader = reader;
        }

        /** False when nothing more will be read: there are too many questions, or too many faults. */
        boolean goesOn() {
            return asked <= MOST_QUESTIONS && faults.size() < MOST_FAULTS;
        }

        void next(Said said) {
            if (asked < MOST_QUESTIONS) {
                reader.question(new Spot("/" + asked, said, faults)).ifPresent(inquiries::add);
            } else {
                faults.add(new Fault("", "At most 10,000 questions may be asked at once. Ask in several calls."));
            }
            asked++;
        }

        Read read() {
            if (faults.size() >= MOST_FAULTS) {
                faults.add(new Fault("", "There may be more faults than these. Mend them and send it again."));
            }
            return new Read(inquiries, faults);
        }
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
        return statute.map(law -> new Inquiry(law, day, ours(law.jurisdiction(), counting), happenings));
    }

    private Counting ours(String code, Counting counting) {
        OwnLaw law = own.apply(code);
        return counting.closedOn(law.closed()).with(law.numbers());
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
