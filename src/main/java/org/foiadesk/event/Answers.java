package org.foiadesk.event;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;
import org.jspecify.annotations.Nullable;

/** What the agency decides and sends. Decisions count from the letter's date, never from its arrival. */
public sealed interface Answers extends Event {

    /** 5 U.S.C. 552(a)(6)(C): part of the records is no determination, so the clock runs on. */
    record InterimRelease(
            int number,
            @Nullable Integer released,
            @Nullable Integer withheld,
            List<String> codes,
            String note) implements Answers {
        public InterimRelease {
            Check.require(number >= 1 && number <= 10_000, "The release’s number is not between 1 and 10,000.");
            Check.pages("The pages released", released);
            Check.pages("The pages withheld", withheld);
            codes = Check.codes(codes);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Interim release " + number + " came" + Prose.with(": ", Prose.release(released, withheld, codes));
        }

        @Override
        public Position after(Position before) {
            return before.begun();
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.INTERIM_RELEASED, at.occurredOn()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.mark(Flag.PART_ARRIVED);
            tally.pages(released, withheld);
        }
    }

    /** A determination that opens a window to appeal. */
    sealed interface Adverse extends Answers {

        /** The last day that the letter itself names. */
        @Nullable
        LocalDate appealBy();

        @Override
        default List<Happening> happenings(Dated at) {
            return List.of(new Happening(What.DETERMINED_ADVERSELY, at.occurredOn(), appealBy()));
        }
    }

    record ReleasedInPart(
            @Nullable Integer released,
            @Nullable Integer withheld,
            List<String> codes,
            @Nullable LocalDate appealBy,
            String note)
            implements Adverse {
        public ReleasedInPart {
            Check.pages("The pages released", released);
            Check.pages("The pages withheld", withheld);
            codes = Check.codes(codes);
            Check.date("The last day to appeal", appealBy);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Released in part" + Prose.with(": ", Prose.release(released, withheld, codes))
                    + Prose.by("; appeal by ", appealBy);
        }

        @Override
        public Position after(Position before) {
            return before.determined(Stage.REDACTED);
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.answered(at.occurredOn(), appealBy);
            tally.pages(released, withheld);
        }
    }

    record ReleasedInFull(@Nullable Integer released, String note) implements Answers {
        public ReleasedInFull {
            Check.pages("The pages released", released);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Released in full" + Prose.with(": ", Prose.pages(released));
        }

        @Override
        public Position after(Position before) {
            return before.at(Stage.RECEIVED, Ball.NOBODY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.RELEASED_IN_FULL, at.occurredOn()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.answered(at.occurredOn(), null);
            tally.pages(released, null);
        }
    }

    /** @param glomar the agency will neither confirm nor deny that there are records */
    record Denied(
            boolean glomar,
            @Nullable Integer withheld,
            List<String> codes,
            @Nullable LocalDate appealBy,
            String note) implements Adverse {
        public Denied {
            Check.pages("The pages withheld", withheld);
            codes = Check.codes(codes);
            Check.date("The last day to appeal", appealBy);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return (glomar ? "The agency would neither confirm nor deny that it has records" : "Denied")
                    + Prose.with(": ", Prose.release(null, withheld, codes))
                    + Prose.by("; appeal by ", appealBy);
        }

        @Override
        public Position after(Position before) {
            return before.determined(Stage.DENIED);
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.answered(at.occurredOn(), appealBy);
            tally.pages(null, withheld);
            if (glomar) {
                tally.mark(Flag.GLOMAR);
            }
        }
    }

    record NoRecords(@Nullable LocalDate appealBy, String note) implements Adverse {
        public NoRecords {
            Check.date("The last day to appeal", appealBy);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency found no records" + Prose.by("; appeal by ", appealBy);
        }

        @Override
        public Position after(Position before) {
            return before.determined(Stage.NO_RECORDS);
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.answered(at.occurredOn(), appealBy);
        }
    }
}
