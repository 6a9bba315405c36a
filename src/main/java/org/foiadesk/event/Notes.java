package org.foiadesk.event;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;

/** What is worth keeping and moves nothing: allowed at any stage. */
public sealed interface Notes extends Event {

    @Override
    default Position after(Position before) {
        return before;
    }

    @Override
    default List<Happening> happenings(Dated at) {
        return List.of();
    }

    /**
     * It does not stop the clock of an appeal.
     *
     * @param with the agency's liaison, or OGIS
     */
    record MediationOpened(String with, String note) implements Notes {
        public MediationOpened {
            with = Check.line("The mediator", with);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Mediation was opened" + Prose.with(" with ", with);
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.mark(Flag.MEDIATION);
        }
    }

    record MediationClosed(String outcome, String note) implements Notes {
        public MediationClosed {
            outcome = Check.line("The outcome", outcome);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Mediation was closed" + Prose.with(": ", outcome);
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.unmark(Flag.MEDIATION);
        }
    }

    record Called(String whom, String outcome, String note) implements Notes {
        public Called {
            whom = Check.needed("Whom you called", whom);
            outcome = Check.line("The outcome", outcome);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Called " + whom + Prose.with(": ", outcome);
        }
    }

    record Noted(String note) implements Notes {
        public Noted {
            note = Check.neededNote(note);
        }

        @Override
        public String sentence() {
            return "A note";
        }
    }

    record HandedOver(String to, String note) implements Notes {
        public HandedOver {
            to = Check.needed("Who takes over", to);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Handed over to " + to;
        }
    }

    /** A date of our own, or the agency's where the desk does not know its law. */
    record DateSet(LocalDate until, String why, String note) implements Notes {
        public DateSet {
            until = Check.neededDate("The date", until);
            why = Check.needed("The reason", why);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Own date set: " + Prose.day(until) + ", " + why;
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(new Happening(What.DATE_SET, at.occurredOn(), until));
        }
    }

    /**
     * Takes an event out of the fold; its row stays. A strike can itself be struck.
     *
     * @param target the struck event's {@code seq}
     */
    record Struck(int target, String reason, String note) implements Notes {
        public Struck {
            Check.require(target >= 1, "There is no such event.");
            reason = Check.needed("The reason", reason);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "Struck entry " + target + ": " + reason;
        }
    }
}
