package org.foiadesk.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    static Optional<Purpose> of(String typed) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(typed))
                .findFirst();
    }

    static List<Choice> choices(String chosen) {
        return Arrays.stream(values())
                .map(purpose -> Choice.of(purpose.name(), purpose.words, chosen))
                .toList();
    }

    String words() {
        return words;
    }
}
