package org.foiadesk.event;

import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;

/** The appeal to the agency's head: made, decided, or not made. */
public sealed interface Appeals extends Event {

    /** @param proof what shows that it was sent in time */
    record Appealed(Filing.How how, String proof, String note) implements Appeals {
        public Appealed {
            how = Check.chosen("The way of appealing", how);
            proof = Check.line("The proof", proof);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "We appealed " + how.word() + Prose.with("; proof: ", proof);
        }

        @Override
        public Position after(Position before) {
            return before.appealed();
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.APPEALED, at.occurredOn()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.appealedOn = at.occurredOn();
        }
    }

    record AppealReceived(String tracking, String note) implements Appeals {
        public AppealReceived {
            tracking = Check.line("The tracking number", tracking);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency received the appeal" + Prose.with(" under number ", tracking);
        }

        @Override
        public Optional<TrackingNumber> trackingNumber() {
            return TrackingNumber.of(TrackingNumber.Of.APPEAL, tracking);
        }

        @Override
        public Position after(Position before) {
            return before.to(Ball.AGENCY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.APPEAL_RECEIVED, at.occurredOn()));
        }
    }

    enum Ruling implements Worded {
        UPHELD("upheld the decision"),
        REMANDED("sent the request back for a new answer"),
        REVERSED("reversed the decision");

        private final String word;

        Ruling(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    record AppealDecided(Ruling ruling, String note) implements Appeals {
        public AppealDecided {
            ruling = Check.chosen("The ruling", ruling);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "On appeal the agency " + ruling.word();
        }

        @Override
        public Position after(Position before) {
            return ruling == Ruling.UPHELD ? before.upheld() : before.at(Stage.ACKNOWLEDGED, Ball.AGENCY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            What what = ruling == Ruling.UPHELD ? What.APPEAL_UPHELD : What.APPEAL_REMANDED;
            return List.of(Happening.of(what, at.occurredOn()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            if (ruling != Ruling.UPHELD) {
                tally.beginAnew();
            }
        }
    }

    record DecidedNotToAppeal(String reason, String note) implements Appeals {
        public DecidedNotToAppeal {
            reason = Check.needed("The reason", reason);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "We decided not to appeal: " + reason;
        }

        @Override
        public Position after(Position before) {
            return before.to(Ball.NOBODY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.APPEAL_DECLINED, at.occurredOn()));
        }
    }
}
