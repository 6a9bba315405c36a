package org.foiadesk.request;

/** Who may see a request. The database keeps this rule by row security; {@link Requests} asks by it too. */
public enum Level {
    NEWSROOM("The newsroom", "Everybody who is signed in."),
    TEAM("The team", "The owner, the helpers named here, editors and lawyers."),
    SEALED("Sealed", "The owner and the helpers named here, nobody else: no editor, no administrator.");

    private final String word;
    private final String gloss;

    Level(String word, String gloss) {
        this.word = word;
        this.gloss = gloss;
    }

    public String word() {
        return word;
    }

    public String gloss() {
        return gloss;
    }
}
