package org.foiadesk.request;

/** A legal hold as pages show it: since when, by whom and why. {@code lifted} is empty while it stands. */
public record Hold(String since, String by, String reason, String lifted) {

    public String sentence() {
        return "Under legal hold since " + since + ", by " + by + ": " + reason;
    }

    boolean stands() {
        return lifted.isEmpty();
    }
}
