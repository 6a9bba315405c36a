package org.foiadesk.correspondence;

import java.util.Locale;
import java.util.Optional;

/** How a letter went from one to the other. */
public enum Way {
    EMAIL("E-mail", "mail"),
    POST("Paper letter", "mail"),
    PORTAL("Portal note", "mail"),
    FAX("Fax", "mail"),
    PHONE("Phone call", "phone"),
    IN_PERSON("Said in person", "people");

    private final String word;
    private final String mark;

    Way(String word, String mark) {
        this.word = word;
        this.mark = mark;
    }

    public String word() {
        return word;
    }

    String mark() {
        return mark;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Way> of(String key) {
        for (Way way : values()) {
            if (way.key().equals(key)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
