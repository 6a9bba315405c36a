package org.foiadesk.drafting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What we write to agencies for. */
public enum LetterKind {
    REQUEST("The request", "Requests", "Anything more to say, such as dates or offices to search"),
    FEE_WAIVER("Ask for a fee waiver", "Requests", "Why the public needs these records, in your words"),
    EXPEDITE("Ask for expedited handling", "Requests", "Why it is urgent, in your words"),
    CHASER("Chase a late answer", "Requests", "Anything to add"),
    STATUS("Ask for status and completion date", "Requests", "Anything to add"),
    STILL_INTERESTED("Say that we remain interested", "Requests", "Anything to add"),
    ALL_OPEN("List all our open requests", "Requests", "Anything to add"),
    CLARIFICATION("Answer their question", "Requests", "What you mean"),
    FEE_PAY("Agree to pay up to a limit", "Requests", "The most that we will pay"),
    FEE_NARROW("Narrow the scope to save fees", "Requests", "What we still ask for"),
    FEE_CATEGORY("Dispute the fee or its category", "Requests", "Anything to add"),
    APPEAL("Appeal", "Appeals", "Anything to add"),
    LIAISON("Ask the public liaison for help", "Public liaison", "What you want of them"),
    OGIS("Ask OGIS to mediate", "", "What you want of them"),
    CONTACT("Name a new contact", "Requests", "Whom to write to, if not you");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String words;
    private final String desk;
    private final String asks;

    LetterKind(String words, String desk, String asks) {
        this.words = words;
        this.desk = desk;
        this.asks = asks;
    }

    public static Optional<LetterKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** {@code fee-waiver}: in addresses and in the database. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** Which of an agency's desks it goes to, by the name that the address book gives it; empty: another house. */
    String desk() {
        return desk;
    }

    /** What the writer is asked for beside the text. */
    String asks() {
        return asks;
    }

    /** The Office of Government Information Services helps with federal requests alone: 5 U.S.C. 552(h). */
    boolean under(String jurisdiction) {
        return this != OGIS || jurisdiction.equals("US");
    }

    boolean detailNeeded() {
        return switch (this) {
            case CLARIFICATION, FEE_PAY, FEE_NARROW -> true;
            case REQUEST,
                    FEE_WAIVER,
                    EXPEDITE,
                    CHASER,
                    STATUS,
                    STILL_INTERESTED,
                    ALL_OPEN,
                    FEE_CATEGORY,
                    APPEAL,
                    LIAISON,
                    OGIS,
                    CONTACT -> false;
        };
    }
}
