package org.foiadesk.desk;

/** What became of a mail, in words. */
enum EnvelopeState {
    WAITING("waits"),
    SENDING("is being sent"),
    SENT("sent"),
    FAILED("failed"),
    CANCELLED("withdrawn");

    private final String words;

    EnvelopeState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
