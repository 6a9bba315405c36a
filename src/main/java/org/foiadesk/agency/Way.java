package org.foiadesk.agency;

import java.util.function.Predicate;

/** How a contact is reached; each way knows what its address looks like. */
enum Way {
    EMAIL("E-mail", Addresses::isEmail, "An e-mail address looks like foia@agency.gov."),
    PORTAL("Portal", Addresses::isWeb, "A portal's address begins with https:// or http:// and has no spaces."),
    POST("Post", address -> true, ""),
    FAX("Fax", Addresses::isPhone, "A fax number has 7 to 15 digits, such as 202-555-0142."),
    PHONE("Phone", Addresses::isPhone, "A phone number has 7 to 15 digits, such as 202-555-0142 ext. 3.");

    private final String words;
    private final Predicate<String> looksRight;
    private final String otherwise;

    Way(String words, Predicate<String> looksRight, String otherwise) {
        this.words = words;
        this.looksRight = looksRight;
        this.otherwise = otherwise;
    }

    String words() {
        return words;
    }

    /** The sentence about a wrong address, or empty. */
    String objection(String address) {
        return looksRight.test(address) ? "" : otherwise;
    }
}
