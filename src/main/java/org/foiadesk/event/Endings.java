package org.foiadesk.event;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;
import org.jspecify.annotations.Nullable;

/** An end that is no answer, and a new beginning. */
public sealed interface Endings extends Event {

    enum Reason implements Worded {
        UNSTATED("no reason given"),
        NO_REPLY("no reply from us"),
        FEES_UNPAID("fees not paid"),
        NOT_INTERESTED("no answer whether we are still interested"),
        TOO_BROAD("too broad"),
        DUPLICATE("a duplicate"),
        ELSEWHERE("records of another agency");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    record ClosedByAgency(Reason reason, @Nullable LocalDate appealBy, String note) implements Endings {
        public ClosedByAgency {
            reason = Check.chosen("The reason", reason);
            Check.date("The last day to appeal", appealBy);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency closed the request: " + reason.word() + Prose.by("; appeal by ", appealBy);
        }

        @Override
        public Position after(Position before) {
            return before.at(Stage.CLOSED, Ball.US);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(new Happening(What.CLOSED_BY_AGENCY, at.occurredOn(), appealBy));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.answered(at.occurredOn(), appealBy);
        }
    }

    record Withdrawn(String note) implements Endings {
        public Withdrawn {
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "We withdrew the request";
        }

        @Override
        public Position after(Position before) {
            return before.at(Stage.WITHDRAWN, Ball.NOBODY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.WITHDRAWN, at.occurredOn()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.settleQuestions();
        }
    }

    record Reopened(String note) implements Endings {
        public Reopened {
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The request was reopened";
        }

        @Override
        public Position after(Position before) {
            return before.at(Stage.ACKNOWLEDGED, Ball.AGENCY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.REOPENED, at.occurredOn()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.beginAnew();
        }
    }
}
