package org.foiadesk.drafting;

/** A wording that cannot be used, in a sentence that says what to mend and in which line. */
final class Broken extends Exception {

    private static final long serialVersionUID = 1;

    Broken(int line, String sentence) {
        super(line > 0 ? "Line " + line + ": " + sentence : sentence);
    }

    Broken(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
