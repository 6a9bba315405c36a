package org.foiadesk.desk;

import java.util.Optional;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.drafting.LetterKind;
import org.foiadesk.event.Kind;
import org.foiadesk.request.RequestRow;

/** A line of today's page with the deed that its date asks for, and where the form for it stands. */
public record TodayRow(RequestRow row, String deed, String href) {

    static TodayRow ours(RequestRow row) {
        if (row.nextKind() == Deadline.Kind.FETCH) {
            return new TodayRow(row, "Fetch the records", "/requests/" + row.number() + "#s-links");
        }
        return Optional.ofNullable(row.nextKind())
                .flatMap(TodayRow::asked)
                .map(asked -> of(row, asked))
                .orElseGet(() -> new TodayRow(row, "Open", "/requests/" + row.number() + "#deeds"));
    }

    static TodayRow theirs(RequestRow row) {
        return of(row, new Asked(Kind.CALLED, "Record a call"));
    }

    /** What is late is asked for in a letter, which is filled in already. */
    static TodayRow late(RequestRow row) {
        LetterKind letter = LetterKind.CHASER;
        return new TodayRow(row, "Write a chaser", "/requests/" + row.number() + "/letters/draft?of=" + letter.code());
    }

    private record Asked(Kind kind, String deed) {}

    private static TodayRow of(RequestRow row, Asked asked) {
        return new TodayRow(
                row,
                asked.deed(),
                "/requests/" + row.number() + "/events/" + asked.kind().code());
    }

    private static Optional<Asked> asked(Deadline.Kind kind) {
        return switch (kind) {
            case FEE_REPLY -> Optional.of(new Asked(Kind.FEE_ANSWERED, "Answer the fee letter"));
            case CLARIFICATION_REPLY -> Optional.of(new Asked(Kind.CLARIFICATION_ANSWERED, "Clarify"));
            case STILL_INTERESTED_REPLY ->
                Optional.of(new Asked(Kind.STILL_INTERESTED_ANSWERED, "Say we are interested"));
            case APPEAL_WINDOW -> Optional.of(new Asked(Kind.APPEALED, "Appeal"));
            case ACKNOWLEDGEMENT,
                    DETERMINATION,
                    PRODUCTION,
                    EXPEDITED_DECISION,
                    APPEAL_DECISION,
                    DEEMED_DENIAL,
                    ATTORNEY_GENERAL_BRIEF,
                    SUIT_FROM,
                    SUIT_UNTIL,
                    PROMISED,
                    CUSTOM,
                    FETCH -> Optional.empty();
        };
    }
}
