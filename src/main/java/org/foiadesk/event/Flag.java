package org.foiadesk.event;

/** What is true of a request besides its stage; several may be at once. */
public enum Flag {
    UNDELIVERED("delivery failed"),
    PART_ARRIVED("part arrived"),
    GLOMAR("Glomar"),
    CLARIFICATION_OPEN("clarification unanswered"),
    FEE_OPEN("fee letter unanswered"),
    STILL_INTERESTED_OPEN("still-interested letter unanswered"),
    EXPEDITE_ASKED("expedited handling asked"),
    EXPEDITE_GRANTED("expedited"),
    EXPEDITE_DENIED("expedited handling denied"),
    WAIVER_GRANTED("fees waived"),
    WAIVER_DENIED("fee waiver denied"),
    CATEGORY_GRANTED("fee category granted"),
    CATEGORY_DENIED("fee category denied"),
    CONSULTED("another agency consulted"),
    REFERRED("referred"),
    MEDIATION("in mediation");

    private final String word;

    Flag(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** An adverse decision on the way, which may be appealed while the request is still open. */
    boolean againstUs() {
        return this == EXPEDITE_DENIED || this == WAIVER_DENIED || this == CATEGORY_DENIED;
    }
}
