package org.foiadesk.deadline;

import static org.foiadesk.deadline.Happening.What.*;

import java.util.EnumSet;
import java.util.Set;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Happening.What;

/** What ends a deadline: deeds that meet it, on the day or late, and deeds that make it moot. */
record Ends(Set<What> met, Set<What> moot, Set<What> all) {
    private static final Set<What> DECIDED = EnumSet.of(RELEASED_IN_FULL, DETERMINED_ADVERSELY);
    private static final Set<What> GIVEN_UP = EnumSet.of(WITHDRAWN, SUIT_FILED);
    private static final Set<What> CLOSED = EnumSet.of(CLOSED_BY_AGENCY, REFERRED_WHOLE, WITHDRAWN, SUIT_FILED);

    /** A closing letter decides nothing; a referred request runs on the other agency's clock. */
    static final Ends DETERMINATION = new Ends(plus(DECIDED, EnumSet.of(GRANTED)), CLOSED);

    /** Where an acknowledgment is an answer. */
    static final Ends ACKNOWLEDGED_ANSWER = new Ends(EnumSet.of(ACKNOWLEDGED), CLOSED);

    static final Ends ACKNOWLEDGEMENT =
            new Ends(EnumSet.of(ACKNOWLEDGED), plus(CLOSED, plus(DECIDED, EnumSet.of(GRANTED))));
    static final Ends EXPEDITED_DECISION =
            new Ends(EnumSet.of(EXPEDITE_GRANTED, EXPEDITE_DENIED), plus(CLOSED, DECIDED));
    static final Ends PROMISE =
            new Ends(plus(DECIDED, EnumSet.of(APPEAL_UPHELD, APPEAL_REMANDED)), plus(CLOSED, EnumSet.of(SUIT_ENDED)));
    static final Ends OWN_DATE = new Ends(
            EnumSet.of(APPEALED, SUIT_FILED), EnumSet.of(APPEAL_DECLINED, WITHDRAWN, REOPENED, RELEASED_IN_FULL));
    static final Ends PRODUCTION =
            new Ends(plus(DECIDED, EnumSet.of(INTERIM_RELEASED)), EnumSet.of(SUIT_ENDED, WITHDRAWN));

    private static final Set<What> APPEAL = EnumSet.of(APPEALED, APPEAL_RECEIVED);
    private static final Set<What> NO_APPEAL = EnumSet.of(APPEAL_DECLINED, WITHDRAWN, SUIT_FILED);

    static final Ends WINDOW = new Ends(APPEAL, plus(NO_APPEAL, EnumSet.of(RELEASED_IN_FULL)));
    /** Our appeal against silence: any answer, however late, takes its ground away. */
    static final Ends WINDOW_ON_SILENCE =
            new Ends(APPEAL, plus(NO_APPEAL, plus(DECIDED, EnumSet.of(GRANTED, CLOSED_BY_AGENCY, REFERRED_WHOLE))));
    /** Records released in full leave a quarrel about their price alive. */
    static final Ends FEE_WINDOW = new Ends(APPEAL, NO_APPEAL);
    /** 5 U.S.C. 552(a)(6)(E)(iv): review of expedition ends once the agency has answered in full. */
    static final Ends EXPEDITE_WINDOW = new Ends(APPEAL, plus(NO_APPEAL, DECIDED));

    static final Ends APPEAL_DECISION =
            new Ends(EnumSet.of(APPEAL_UPHELD, APPEAL_REMANDED), plus(GIVEN_UP, EnumSet.of(RELEASED_IN_FULL)));
    /** An appeal against silence is answered by any determination. */
    static final Ends APPEAL_ON_SILENCE = new Ends(EnumSet.of(APPEAL_UPHELD, APPEAL_REMANDED), plus(GIVEN_UP, DECIDED));

    static final Ends SUIT_ON_SILENCE =
            new Ends(EnumSet.of(SUIT_FILED), plus(DECIDED, EnumSet.of(GRANTED, WITHDRAWN, REFERRED_WHOLE, REOPENED)));
    static final Ends SUIT_AFTER_APPEAL =
            new Ends(EnumSet.of(SUIT_FILED), EnumSet.of(APPEAL_REMANDED, RELEASED_IN_FULL, WITHDRAWN));

    static final Ends SUIT_AFTER_COMPLAINT = new Ends(EnumSet.of(SUIT_FILED), EnumSet.of(RELEASED_IN_FULL, WITHDRAWN));
    /** No decision ends it: the records stay where they are for as long as they do. */
    static final Ends FETCH = new Ends(EnumSet.of(RECORDS_FETCHED), EnumSet.of(RECORDS_LEFT));

    static final Ends BRIEF = new Ends(plus(DECIDED, EnumSet.of(GRANTED)), plus(CLOSED, EnumSet.of(APPEAL_UPHELD)));

    private Ends(Set<What> met, Set<What> moot) {
        this(met, moot, plus(met, moot));
    }

    private static final Ends CLARIFICATION_REPLY = answered(CLARIFICATION_ANSWERED);
    private static final Ends FEE_REPLY = answered(FEE_ANSWERED);
    private static final Ends STILL_INTERESTED_REPLY = answered(STILL_INTERESTED_ANSWERED);

    static Ends reply(Question question) {
        return switch (question) {
            case CLARIFICATION -> CLARIFICATION_REPLY;
            case FEE -> FEE_REPLY;
            case STILL_INTERESTED -> STILL_INTERESTED_REPLY;
        };
    }

    void settle(Working working, Chronicle chronicle, int after) {
        int at = chronicle.next(after + 1, chronicle.size(), all);
        if (at < chronicle.size()) {
            settleBy(working, chronicle.at(at));
        }
    }

    void settleBy(Working working, Happening happening) {
        boolean late = working.runsOutBefore(happening.on());
        Outcome in = late ? Outcome.MET_LATE : Outcome.MET;
        end(working, happening, met.contains(happening.what()) ? in : Outcome.VOID);
    }

    /** As {@code settle}, for what cannot be late. */
    void settleWhenever(Working working, Chronicle chronicle) {
        int at = chronicle.next(0, chronicle.size(), all);
        if (at < chronicle.size()) {
            end(working, chronicle.at(at), met.contains(chronicle.what(at)) ? Outcome.MET : Outcome.VOID);
        }
    }

    private static void end(Working working, Happening happening, Outcome outcome) {
        String said = Written.happened(happening);
        working.settled(outcome, happening.on())
                .step(happening.on(), outcome == Outcome.MET_LATE ? said + ", after the day" : said);
    }

    private static Ends answered(What answer) {
        return new Ends(EnumSet.of(answer), plus(CLOSED, DECIDED));
    }

    private static Set<What> plus(Set<What> some, Set<What> more) {
        var both = EnumSet.copyOf(some);
        both.addAll(more);
        return both;
    }
}
