package org.foiadesk.event;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;
import org.jspecify.annotations.Nullable;

/** On what terms the agency will handle the request: by when, how fast and at whose cost. */
public sealed interface Terms extends Event {

    @Override
    default Position after(Position before) {
        return before.to(Ball.AGENCY);
    }

    /** 5 U.S.C. 552(a)(6)(B)(iii): the only three that extend the time limit. */
    enum Circumstance implements Worded {
        FIELD_OFFICES("records in field offices"),
        VOLUMINOUS("voluminous records"),
        CONSULTATION("consultation with another agency"),
        UNSTATED("");

        private final String word;

        Circumstance(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** @param until the date the notice names, if it names one */
    record ExtensionNoticed(
            Circumstance circumstance, @Nullable LocalDate until, String note) implements Terms {
        public ExtensionNoticed {
            circumstance = Check.chosen("The circumstance", circumstance);
            Check.date("The extended date", until);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency gave notice of an extension"
                    + Prose.by(" to ", until)
                    + Prose.with(" for ", circumstance.word());
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(new Happening(What.EXTENSION_NOTICED, at.occurredOn(), until));
        }
    }

    record CompletionPromised(LocalDate until, String note) implements Terms {
        public CompletionPromised {
            until = Check.neededDate("The promised date", until);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency promised to be done by " + Prose.day(until);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(new Happening(What.DATE_PROMISED, at.occurredOn(), until));
        }
    }

    record ExpediteAsked(String note) implements Terms {
        public ExpediteAsked {
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "We asked for expedited handling";
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.EXPEDITE_ASKED, at.occurredOn()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.mark(Flag.EXPEDITE_ASKED);
        }
    }

    record ExpediteDecided(boolean granted, @Nullable LocalDate appealBy, String note) implements Terms {
        public ExpediteDecided {
            Check.date("The last day to appeal", appealBy);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return granted
                    ? "Expedited handling was granted"
                    : "Expedited handling was denied" + Prose.by("; appeal by ", appealBy);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            What what = granted ? What.EXPEDITE_GRANTED : What.EXPEDITE_DENIED;
            return List.of(new Happening(what, at.occurredOn(), granted ? null : appealBy));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.unmark(Flag.EXPEDITE_ASKED);
            tally.decide(granted, Flag.EXPEDITE_GRANTED, Flag.EXPEDITE_DENIED);
        }
    }

    enum Matter implements Worded {
        FEE_WAIVER("the fee waiver", What.WAIVER_DENIED),
        FEE_CATEGORY("our fee category", What.FEE_CATEGORY_DENIED);

        private final String word;
        private final What denied;

        Matter(String word, What denied) {
            this.word = word;
            this.denied = denied;
        }

        @Override
        public String word() {
            return word;
        }
    }

    record WaiverDecided(
            Matter matter, boolean granted, @Nullable LocalDate appealBy, String note) implements Terms {
        public WaiverDecided {
            matter = Check.chosen("What was decided", matter);
            Check.date("The last day to appeal", appealBy);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency " + (granted ? "granted " : "denied ") + matter.word()
                    + (granted ? "" : Prose.by("; appeal by ", appealBy));
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return granted ? List.of() : List.of(new Happening(matter.denied, at.occurredOn(), appealBy));
        }

        @Override
        public void count(Tally tally, Dated at) {
            switch (matter) {
                case FEE_WAIVER -> tally.decide(granted, Flag.WAIVER_GRANTED, Flag.WAIVER_DENIED);
                case FEE_CATEGORY -> tally.decide(granted, Flag.CATEGORY_GRANTED, Flag.CATEGORY_DENIED);
            }
        }
    }

    /**
     * CREW v. FEC, 711 F.3d 180 (D.C. Cir. 2013): the agency says what it will release and why not the rest; the records
     * follow. It answers the request, and where a law counts the days of production it starts them.
     */
    record Granted(String note) implements Terms {
        public Granted {
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency decided to release records, which are to follow";
        }

        @Override
        public Position after(Position before) {
            return before.begun().to(Ball.AGENCY);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.GRANTED, at.occurredOn()));
        }
    }
}
