package org.foiadesk.deadline;

/** In what a law counts. */
public enum Unit {
    WORKING_DAYS("working day"),
    CALENDAR_DAYS("calendar day"),
    MONTHS("month"),
    YEARS("year"),
    HOURS("hour"),
    /** No number: "promptly", "within a reasonable time", a day that the agency names. */
    NONE("");

    final String word;

    Unit(String word) {
        this.word = word;
    }
}
