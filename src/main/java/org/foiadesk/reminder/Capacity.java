package org.foiadesk.reminder;

/** As what somebody is reminded: of several that one person is, the first counts. */
enum Capacity {
    OWNER("owner"),
    DEPUTY("deputy"),
    EDITOR("editor"),
    LAWYER("lawyer");

    private final String word;

    Capacity(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
