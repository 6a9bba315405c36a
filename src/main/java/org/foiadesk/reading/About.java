package org.foiadesk.reading;

/** What a proposal is about, in the order in which a reader is asked. */
public enum About {
    ANSWER("Answer"),
    TRACKING("Number"),
    EXTENSION("Extension"),
    FEE("Fee"),
    CLARIFICATION("Clarification"),
    STILL_INTERESTED("Still interested?"),
    COMPLETION("Promised date"),
    REFERRAL("Referral"),
    DECISION("Decision"),
    LINK("Link"),
    LETTER_DATE("Date of the letter"),
    PAGES("Pages"),
    EXEMPTIONS("Exemptions"),
    APPEAL("Right to appeal");

    private final String word;

    About(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
