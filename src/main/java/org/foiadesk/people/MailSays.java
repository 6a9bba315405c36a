package org.foiadesk.people;

/** What mail and calendar feeds may say of a request, the least first. They end up on other firms' servers. */
public enum MailSays {
    OPAQUE("Number and kind of date", "“2026-0142: Answer due”, and nothing else"),
    AGENCY("Agency and day too", "no title, no rule, nothing of what happened"),
    FULL(
            "Everything",
            "title, rule and what happened last; of team requests the agency at most, of sealed ones the number");

    private final String word;
    private final String gloss;

    MailSays(String word, String gloss) {
        this.word = word;
        this.gloss = gloss;
    }

    /** The one that says less. */
    public MailSays atMost(MailSays other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public String word() {
        return word;
    }

    public String shown() {
        return word + ": " + gloss;
    }
}
