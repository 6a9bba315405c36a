package org.foiadesk.event;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;
import org.jspecify.annotations.Nullable;

/** What the agency does with the request before it answers: the move stays, or becomes, the agency's. */
public sealed interface Handling extends Event {

    @Override
    default Position after(Position before) {
        return before.to(Ball.AGENCY);
    }

    enum Office implements Worded {
        PROPER("the office that has to answer", What.RECEIVED_BY_PROPER_OFFICE),
        DESIGNATED("the agency’s office for requests", What.RECEIVED_BY_DESIGNATED_OFFICE),
        OTHER("another office, which starts no clock", What.RECEIVED_BY_OTHER_OFFICE);

        private final String word;
        private final What what;

        Office(String word, What what) {
            this.word = word;
            this.what = what;
        }

        @Override
        public String word() {
            return word;
        }
    }

    record ReceivedByAgency(Office office, String note) implements Handling {
        public ReceivedByAgency {
            office = Check.chosen("The office", office);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Received by " + office.word();
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(office.what, at.occurredOn()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.unmark(Flag.UNDELIVERED);
            if (office != Office.OTHER) {
                tally.received(at.occurredOn());
            }
        }
    }

    /**
     * Ind. Code 5-14-3-9(b): where a law counts hours from it.
     *
     * @param at the minute of the day, 14:30
     */
    record RefusedInPerson(String at, String note) implements Handling {
        public RefusedInPerson {
            at = Check.minute("The time of day", at);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "An employee refused the request in person or by phone at " + at;
        }

        @Override
        public List<Happening> happenings(Dated dated) {
            return List.of(
                    Happening.of(What.REFUSED_IN_PERSON, dated.occurredOn()).at(LocalTime.parse(at)));
        }
    }

    record Acknowledged(String tracking, String note) implements Handling {
        public Acknowledged {
            tracking = Check.line("The tracking number", tracking);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency acknowledged the request" + Prose.with(" under number ", tracking);
        }

        @Override
        public Optional<TrackingNumber> trackingNumber() {
            return TrackingNumber.of(TrackingNumber.Of.REQUEST, tracking);
        }

        /** After the first, or once more is known, an acknowledgement is recorded without effect. */
        @Override
        public Position after(Position before) {
            return before.stage() == Stage.FILED ? before.at(Stage.ACKNOWLEDGED, Ball.AGENCY) : before;
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.ACKNOWLEDGED, at.occurredOn()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.acknowledged(at.occurredOn());
        }
    }

    record Perfected(String note) implements Handling {
        public Perfected {
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency took the request as complete";
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.PERFECTED, at.occurredOn()));
        }
    }

    /** Another agency is asked for its view; the first still answers, and its clock does not stop. */
    record Consulted(String with, String note) implements Handling {
        public Consulted {
            with = Check.line("The agency consulted", with);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency consulted " + (with.isEmpty() ? "another agency" : with);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of();
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.mark(Flag.CONSULTED);
        }
    }

    /** @param to the other agency; empty where the letter does not name it */
    record Referred(boolean whole, String to, @Nullable Integer pages, String tracking, String note)
            implements Handling {
        public Referred {
            to = Check.line("The agency it went to", to);
            Check.pages("The pages", pages);
            tracking = Check.line("The tracking number", tracking);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            String what = whole ? "the whole request" : pages == null ? "part of the request" : Prose.pages(pages);
            String where = to.isEmpty() ? "another agency" : to;
            return "The agency referred " + what + " to " + where + Prose.with(" as ", tracking);
        }

        @Override
        public Optional<TrackingNumber> trackingNumber() {
            return TrackingNumber.of(TrackingNumber.Of.REFERRAL, tracking);
        }

        @Override
        public Position after(Position before) {
            return before.to(whole ? Ball.OTHER_AGENCY : Ball.AGENCY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return whole ? List.of(Happening.of(What.REFERRED_WHOLE, at.occurredOn())) : List.of();
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.mark(Flag.REFERRED);
        }
    }
}
