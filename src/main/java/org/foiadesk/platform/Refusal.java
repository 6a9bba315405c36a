package org.foiadesk.platform;

/** A deed that the state of things does not allow, in a sentence for the person who tried it. Shown as 409. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
