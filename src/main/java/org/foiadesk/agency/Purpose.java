package org.foiadesk.agency;

/** What a contact is for. */
enum Purpose {
    REQUEST("Requests"),
    APPEAL("Appeals"),
    LIAISON("Public liaison"),
    PAYMENT("Payments");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
