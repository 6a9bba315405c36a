package org.foiadesk.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a contact is reached; each way knows what its address looks like. */
enum Way {
    EMAIL("E-mail", "An e-mail address looks like foia@agency.gov."),
    PORTAL("Portal", "A portal's address begins with https:// or http:// and has no spaces."),
    POST("Post", "A postal address is needed."),
    FAX("Fax", "A fax number has 7 to 15 digits, such as 202-555-0142."),
    PHONE("Phone", "A phone number has 7 to 15 digits, such as 202-555-0142 ext. 3.");

    private final String words;
    private final String otherwise;

    Way(String words, String otherwise) {
        this.words = words;
        this.otherwise = otherwise;
    }

    static Optional<Way> of(String typed) {
        return Arrays.stream(values()).filter(way -> way.name().equals(typed)).findFirst();
    }

    static List<Choice> choices(String chosen) {
        return Arrays.stream(values())
                .map(way -> Choice.of(way.name(), way.words, chosen))
                .toList();
    }

    String words() {
        return words;
    }

    boolean fits(String address) {
        return switch (this) {
            case EMAIL -> Addresses.isEmail(address);
            case PORTAL -> Addresses.isWeb(address);
            case POST -> !address.isEmpty();
            case FAX, PHONE -> Addresses.isPhone(address);
        };
    }

    /** What to say of an address that does not fit. */
    String otherwise() {
        return otherwise;
    }
}
