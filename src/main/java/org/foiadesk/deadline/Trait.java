package org.foiadesk.deadline;

/** What a law, its courts or its custom add to the numbers of days. */
public enum Trait {
    ONLY_THE_OFFICER_RECEIVES("Only the officer whom the law or the agency’s procedure names can receive a request."),
    ELECTRONIC_MAIL_ARRIVES_A_DAY_LATER(
            "What is sent by e-mail, portal or fax is received one working day after it was sent."),
    ACKNOWLEDGMENT_ANSWERS("An acknowledgment that says what comes next is an answer."),
    COUNTED_FROM_ACKNOWLEDGED_RECEIPT("The days run from the receipt that the custodian acknowledged."),
    CLARIFICATION_STARTS_ANEW("Our clarification starts the clock again from day 0."),
    EXTENSIONS_REPEAT("The extension can be taken again."),
    EXTENSION_IS_SHARED_WITH_APPEAL("There is one extension in all, for the request or for its appeal."),
    EXTENSION_IS_OF_PRODUCTION("The extension moves the day of the records, not that of the answer."),
    ACKNOWLEDGMENT_IS_A_HINT("No day is set for the acknowledgment itself; its want is a reason to ask."),
    SILENCE_IS_APPROVAL("When the agency is silent, the request counts as approved."),
    SILENCE_OPENS_APPEAL("The agency’s silence starts our own time to appeal."),
    SILENCE_LETS_US_SUE("When the agency is silent, we may sue.");

    private final String words;

    Trait(String words) {
        this.words = words;
    }

    /** One sentence for the page of the law. */
    String words() {
        return words;
    }
}
