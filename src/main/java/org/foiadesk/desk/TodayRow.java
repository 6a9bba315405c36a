package org.foiadesk.desk;

import org.foiadesk.deadline.Deadline;
import org.foiadesk.request.RequestRow;
import org.jspecify.annotations.Nullable;

/** A line of today's page with the deed that its date asks for, and where the form for it stands. */
public record TodayRow(RequestRow row, String deed, String href) {

    static TodayRow ours(RequestRow row) {
        return of(row, deed(row.nextKind()), code(row.nextKind()));
    }

    static TodayRow theirs(RequestRow row) {
        return of(row, "Record a call", "called");
    }

    private static TodayRow of(RequestRow row, String deed, String code) {
        return new TodayRow(
                row,
                deed,
                code.isEmpty()
                        ? "/requests/" + row.number() + "#deeds"
                        : "/requests/" + row.number() + "/events/" + code);
    }

    private static String deed(Deadline.@Nullable Kind kind) {
        if (kind == null) {
            return "Open";
        }
        return switch (kind) {
            case FEE_REPLY -> "Answer the fee letter";
            case CLARIFICATION_REPLY -> "Clarify";
            case STILL_INTERESTED_REPLY -> "Say we are interested";
            case APPEAL_WINDOW -> "Appeal";
            case ACKNOWLEDGEMENT,
                    DETERMINATION,
                    PRODUCTION,
                    EXPEDITED_DECISION,
                    APPEAL_DECISION,
                    SUIT_FROM,
                    SUIT_UNTIL,
                    PROMISED,
                    CUSTOM -> "Open";
        };
    }

    private static String code(Deadline.@Nullable Kind kind) {
        if (kind == null) {
            return "";
        }
        return switch (kind) {
            case FEE_REPLY -> "fee-answered";
            case CLARIFICATION_REPLY -> "clarification-answered";
            case STILL_INTERESTED_REPLY -> "still-interested-answered";
            case APPEAL_WINDOW -> "appealed";
            case ACKNOWLEDGEMENT,
                    DETERMINATION,
                    PRODUCTION,
                    EXPEDITED_DECISION,
                    APPEAL_DECISION,
                    SUIT_FROM,
                    SUIT_UNTIL,
                    PROMISED,
                    CUSTOM -> "";
        };
    }
}
