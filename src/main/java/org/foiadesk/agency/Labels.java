package org.foiadesk.agency;

/** How an agency is written in one line. */
final class Labels {

    private Labels() {}

    static String of(String abbreviation, String name) {
        return abbreviation.isEmpty() ? name : abbreviation + " – " + name;
    }
}
