package org.foiadesk.event;

/** Whose move it is. */
public enum Ball {
    US("our move"),
    AGENCY("agency’s move"),
    OTHER_AGENCY("another agency’s move"),
    COURT("court’s move"),
    NOBODY("nobody’s move");

    private final String word;

    Ball(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
