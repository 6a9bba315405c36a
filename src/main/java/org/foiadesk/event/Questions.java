package org.foiadesk.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;
import org.jspecify.annotations.Nullable;

/** What the agency asks of us: the move is ours. */
public sealed interface Questions extends Event {

    @Override
    default Position after(Position before) {
        return before.begun().to(Ball.US);
    }

    record ClarificationAsked(@Nullable LocalDate replyBy, String note) implements Questions {
        public ClarificationAsked {
            Check.date("The last day to reply", replyBy);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency asked for a clarification" + Prose.by("; reply by ", replyBy);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(new Happening(What.CLARIFICATION_ASKED, at.occurredOn(), replyBy));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.mark(Flag.CLARIFICATION_OPEN);
        }
    }

    /** The category in which a fee letter puts us; the press pays for copies only. */
    enum Category implements Worded {
        NEWS_MEDIA("news media"),
        EDUCATIONAL("educational"),
        OTHER("other requesters"),
        COMMERCIAL("commercial use");

        private final String word;

        Category(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        /** A decision against us, as good as a denied category: it may be appealed. */
        boolean againstUs() {
            return this == OTHER || this == COMMERCIAL;
        }
    }

    /** @param category where the letter puts us; null when it does not say */
    record FeeAsked(
            BigDecimal amount,
            @Nullable LocalDate replyBy,
            boolean inAdvance,
            @Nullable Category category,
            String note) implements Questions {
        public FeeAsked {
            amount = Check.amount("The amount", amount);
            Check.date("The last day to reply", replyBy);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency asked " + Prose.money(amount) + " in fees"
                    + (inAdvance ? ", in advance" : "")
                    + (category == null ? "" : ", in the category “" + category.word() + "”")
                    + Prose.by("; reply by ", replyBy);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            Happening asked = new Happening(What.FEE_ASKED, at.occurredOn(), replyBy);
            return category != null && category.againstUs()
                    ? List.of(asked, Happening.of(What.FEE_CATEGORY_DENIED, at.occurredOn()))
                    : List.of(asked);
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.mark(Flag.FEE_OPEN);
            tally.feesAsked = amount;
            if (category != null) {
                tally.decide(!category.againstUs(), Flag.CATEGORY_GRANTED, Flag.CATEGORY_DENIED);
            }
        }
    }

    record StillInterestedAsked(@Nullable LocalDate replyBy, String note) implements Questions {
        public StillInterestedAsked {
            Check.date("The last day to reply", replyBy);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "The agency asked whether we are still interested" + Prose.by("; reply by ", replyBy);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(new Happening(What.STILL_INTERESTED_ASKED, at.occurredOn(), replyBy));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.mark(Flag.STILL_INTERESTED_OPEN);
        }
    }
}
