package org.foiadesk.reminder;

/** As what somebody is reminded: of several that one person is, the first counts. */
enum Capacity {
    OWNER("owner"),
    DEPUTY("deputy"),
    EDITOR("editor"),
    LAWYER("lawyer"),
    /** Editors of a request whose owner is away without a deputy; of hard dates alone. */
    STAND_IN("editor, while the owner is away");

    private final String word;

    Capacity(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
