package org.foiadesk.reminder;

import java.util.Optional;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.request.Words;

/** What there is to be reminded of: every kind of deadline, and what is missing without being one. */
enum Matter {
    ACKNOWLEDGEMENT,
    DETERMINATION,
    PRODUCTION,
    EXPEDITED_DECISION,
    FEE_REPLY,
    CLARIFICATION_REPLY,
    STILL_INTERESTED_REPLY,
    APPEAL_WINDOW,
    APPEAL_DECISION,
    DEEMED_DENIAL,
    ATTORNEY_GENERAL_BRIEF,
    SUIT_FROM,
    SUIT_UNTIL,
    PROMISED,
    CUSTOM,
    FETCH,
    /** Ten working days after filing, where the law names no day for a first sign of life. */
    UNACKNOWLEDGED,
    /** Sixty days without a word. */
    QUIET;

    static Matter of(Deadline.Kind kind) {
        return valueOf(kind.name());
    }

    /** Empty for what is no deadline. */
    Optional<Deadline.Kind> kind() {
        return this == UNACKNOWLEDGED || this == QUIET ? Optional.empty() : Optional.of(Deadline.Kind.valueOf(name()));
    }

    /** What an agency owes, and a letter may ask for. */
    boolean chased() {
        return switch (this) {
            case ACKNOWLEDGEMENT,
                    DETERMINATION,
                    PRODUCTION,
                    EXPEDITED_DECISION,
                    APPEAL_DECISION,
                    PROMISED,
                    UNACKNOWLEDGED,
                    QUIET -> true;
            case FEE_REPLY,
                    CLARIFICATION_REPLY,
                    STILL_INTERESTED_REPLY,
                    APPEAL_WINDOW,
                    DEEMED_DENIAL,
                    ATTORNEY_GENERAL_BRIEF,
                    SUIT_FROM,
                    SUIT_UNTIL,
                    CUSTOM,
                    FETCH -> false;
        };
    }

    String word() {
        return kind().map(Words::of).orElseGet(() -> this == QUIET ? "No word for 60 days" : "Acknowledgment missing");
    }

    /** What a mail says of the rule where there is no deadline to say it. */
    String basis() {
        return this == QUIET
                ? "60 days since anything was recorded: ask where it stands, or close it."
                : "10 working days after filing without a sign of life: ask whether it arrived.";
    }
}
