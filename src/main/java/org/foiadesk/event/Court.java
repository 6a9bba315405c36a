package org.foiadesk.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;
import org.jspecify.annotations.Nullable;

/** The suit: filed, ordered in, ended. */
public sealed interface Court extends Event {

    /**
     * Before a suit some laws ask for a complaint or a notice to the agency: R.C. 149.43(C), C.R.S. 24-72-204(5).
     *
     * @param proof what shows that it was sent
     */
    record Complained(String proof, String note) implements Court {
        public Complained {
            proof = Check.line("The proof", proof);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "We sent the complaint that has to come before a suit" + Prose.with("; proof: ", proof);
        }

        @Override
        public Position after(Position before) {
            return before;
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.COMPLAINED, at.occurredOn()));
        }
    }

    record SuitFiled(String court, String docket, String note) implements Court {
        public SuitFiled {
            court = Check.line("The court", court);
            docket = Check.line("The docket number", docket);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "We sued" + Prose.with(" in ", court) + Prose.with(", docket ", docket);
        }

        @Override
        public Optional<TrackingNumber> trackingNumber() {
            return TrackingNumber.of(TrackingNumber.Of.SUIT, docket);
        }

        @Override
        public Position after(Position before) {
            return before.at(Stage.IN_COURT, Ball.COURT);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.SUIT_FILED, at.occurredOn()));
        }
    }

    /** @param until the day by which the agency must do what was ordered, if the order names one */
    record CourtOrdered(
            String schedule,
            @Nullable LocalDate until,
            @Nullable Integer pagesAMonth,
            String note) implements Court {
        public CourtOrdered {
            schedule = Check.needed("What the court ordered", schedule);
            Check.date("The ordered date", until);
            Check.pages("The pages a month", pagesAMonth);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The court ordered: " + schedule
                    + (pagesAMonth == null ? "" : ", " + Prose.pages(pagesAMonth) + " a month")
                    + Prose.by("; by ", until);
        }

        @Override
        public Position after(Position before) {
            return before.to(Ball.AGENCY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(new Happening(What.COURT_ORDERED, at.occurredOn(), until));
        }
    }

    /** How a suit ends, and the stage that it names. */
    enum Outcome implements Worded {
        RELEASED_IN_PART("part of the records came", Stage.REDACTED),
        RELEASED_IN_FULL("all records came", Stage.RECEIVED),
        DENIED("the agency won", Stage.DENIED),
        NO_RECORDS("there are no records", Stage.NO_RECORDS),
        SETTLED("settled or dismissed", Stage.CLOSED),
        DROPPED("we dropped it", Stage.WITHDRAWN),
        SENT_BACK("the agency must answer anew", Stage.ACKNOWLEDGED);

        private final String word;
        private final Stage stage;

        Outcome(String word, Stage stage) {
            this.word = word;
            this.stage = stage;
        }

        @Override
        public String word() {
            return word;
        }
    }

    record SuitEnded(Outcome outcome, String note) implements Court {
        public SuitEnded {
            outcome = Check.chosen("The outcome", outcome);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The suit ended: " + outcome.word();
        }

        @Override
        public Position after(Position before) {
            return before.at(outcome.stage, outcome == Outcome.SENT_BACK ? Ball.AGENCY : Ball.NOBODY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            Happening ended = Happening.of(What.SUIT_ENDED, at.occurredOn());
            return outcome == Outcome.SENT_BACK
                    ? List.of(ended, Happening.of(What.REOPENED, at.occurredOn()))
                    : List.of(ended);
        }

        @Override
        public void count(Tally tally, Dated at) {
            if (outcome == Outcome.SENT_BACK) {
                tally.beginAnew();
            } else if (outcome != Outcome.DROPPED) {
                tally.answered(at.occurredOn(), null);
            }
        }
    }
}
