package org.foiadesk.event;

import java.util.List;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.Way;
import org.foiadesk.deadline.Happening.What;

/** The request itself: written and sent. */
public sealed interface Filing extends Event {

    enum How implements Worded {
        EMAIL("by e-mail", Way.EMAIL),
        PORTAL("by portal", Way.PORTAL),
        POST("by post", Way.POST),
        FAX("by fax", Way.FAX),
        IN_PERSON("in person", Way.PERSON);

        private final String word;
        private final Way way;

        How(String word, Way way) {
            this.word = word;
            this.way = way;
        }

        @Override
        public String word() {
            return word;
        }
    }

    record Drafted(String note) implements Filing {
        public Drafted {
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Drafted";
        }

        @Override
        public Position after(Position before) {
            return before.at(Stage.DRAFT, Ball.US);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of();
        }
    }

    /** @param proof what shows that it was sent: a receipt, a confirmation, a certified-mail number */
    record Filed(How how, String proof, String note) implements Filing {
        public Filed {
            how = Check.chosen("The way of filing", how);
            proof = Check.line("The proof", proof);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Filed " + how.word() + Prose.with("; proof: ", proof);
        }

        @Override
        public Position after(Position before) {
            return before.at(Stage.FILED, Ball.AGENCY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.FILED, at.occurredOn()).sentBy(how.way));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.filedOn = at.occurredOn();
        }
    }

    record DeliveryFailed(String reason, String note) implements Filing {
        public DeliveryFailed {
            reason = Check.line("The reason", reason);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Delivery failed" + Prose.with(": ", reason);
        }

        @Override
        public Position after(Position before) {
            return before.to(Ball.US);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of();
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.mark(Flag.UNDELIVERED);
        }
    }
}
