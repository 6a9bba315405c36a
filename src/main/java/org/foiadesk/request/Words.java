package org.foiadesk.request;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;

/** What the pages call a deadline. */
public final class Words {

    private static final Map<Deadline.Kind, String> CODES = Stream.of(Deadline.Kind.values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind, kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));

    private Words() {}

    /** {@code appeal-window}: in addresses. */
    public static String code(Deadline.Kind kind) {
        return Objects.requireNonNull(CODES.get(kind));
    }

    public static String of(Deadline.Kind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> "Acknowledgment expected";
            case DETERMINATION -> "Answer due";
            case PRODUCTION -> "Production due";
            case EXPEDITED_DECISION -> "Decision on expediting due";
            case FEE_REPLY -> "Reply to the fee letter";
            case CLARIFICATION_REPLY -> "Reply to the clarification letter";
            case STILL_INTERESTED_REPLY -> "Reply that we are still interested";
            case APPEAL_WINDOW -> "Last day to appeal";
            case APPEAL_DECISION -> "Appeal answer due";
            case DEEMED_DENIAL -> "Silence counts as a denial";
            case ATTORNEY_GENERAL_BRIEF -> "Brief to the attorney general due";
            case SUIT_FROM -> "First day to sue";
            case SUIT_UNTIL -> "Last day to sue";
            case PROMISED -> "Date the agency promised";
            case CUSTOM -> "Own date";
            case FETCH -> "Fetch the records";
        };
    }
}
