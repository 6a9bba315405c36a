package org.foiadesk.event;

import java.math.BigDecimal;
import java.util.List;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;
import org.jspecify.annotations.Nullable;

/**
 * What we answer: the move is the agency's again. 5 U.S.C. 552(a)(6)(A)(ii): the agency's receipt of the answer ends
 * the pause, so the clock hears of it on its arrival.
 */
public sealed interface Replies extends Event {

    @Override
    default Position after(Position before) {
        return before.to(Ball.AGENCY);
    }

    record ClarificationAnswered(String note) implements Replies {
        public ClarificationAnswered {
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "We clarified the request";
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.CLARIFICATION_ANSWERED, at.arrived()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.unmark(Flag.CLARIFICATION_OPEN);
        }
    }

    enum FeeReply implements Worded {
        AGREED("We agreed to pay"),
        AGREED_UP_TO("We agreed to pay up to"),
        DISPUTED("We disputed the fees"),
        DECLINED("We declined to pay");

        private final String word;

        FeeReply(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** @param limit the most we will pay; only, and always, with {@link FeeReply#AGREED_UP_TO} */
    record FeeAnswered(FeeReply reply, @Nullable BigDecimal limit, String note) implements Replies {
        public FeeAnswered {
            reply = Check.chosen("The reply", reply);
            Check.require(
                    (reply == FeeReply.AGREED_UP_TO) == (limit != null),
                    "A limit goes with an agreement to pay up to it, and only with that.");
            limit = limit == null ? null : Check.amount("The limit", limit);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return reply.word() + (limit == null ? "" : " " + Prose.money(limit));
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.FEE_ANSWERED, at.arrived()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.unmark(Flag.FEE_OPEN);
        }
    }

    record FeePaid(BigDecimal amount, String proof, String note) implements Replies {
        public FeePaid {
            amount = Check.amount("The amount", amount);
            proof = Check.line("The proof", proof);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "We paid " + Prose.money(amount) + " in fees" + Prose.with("; proof: ", proof);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.FEE_ANSWERED, at.arrived()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.unmark(Flag.FEE_OPEN);
            tally.feesPaid = tally.feesPaid.add(amount);
        }
    }

    record StillInterestedAnswered(String note) implements Replies {
        public StillInterestedAnswered {
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "We wrote that we are still interested";
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(What.STILL_INTERESTED_ANSWERED, at.arrived()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.unmark(Flag.STILL_INTERESTED_OPEN);
        }
    }

    /** A narrower scope answers whatever the agency asked about scope and about cost. */
    record ScopeNarrowed(String scope, String note) implements Replies {
        public ScopeNarrowed {
            scope = Check.needed("The new scope", scope);
            note = Check.note(note);
        }

        @Override
        public String sentence() {
            return "We narrowed the request to: " + scope;
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(
                    Happening.of(What.CLARIFICATION_ANSWERED, at.arrived()),
                    Happening.of(What.FEE_ANSWERED, at.arrived()));
        }

        @Override
        public void count(Tally tally, Dated at) {
            tally.unmark(Flag.CLARIFICATION_OPEN);
            tally.unmark(Flag.FEE_OPEN);
        }
    }
}
