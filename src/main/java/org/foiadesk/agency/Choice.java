package org.foiadesk.agency;

/** One line of a list to choose from, as the form tags read it. */
record Choice(String value, String label, boolean chosen) {

    static Choice of(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
