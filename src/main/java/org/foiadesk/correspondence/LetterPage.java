package org.foiadesk.correspondence;

import java.util.List;

/** One letter, every word finished. */
record LetterPage(
        LetterRow row,
        String subject,
        String to,
        String cc,
        String address,
        String text,
        String headers,
        String messageId,
        List<String> remarks,
        List<Stand> on,
        List<Stand> was,
        List<Guess> guesses,
        List<Enclosure> files,
        boolean raw,
        boolean mayFile,
        Undo undo) {

    /** Where it is or was, and why. */
    public record Stand(String number, String title, String why) {}

    public record Guess(String number, String title, String agency, String why) {}

    public record Enclosure(int n, String name, String type, long bytes, String size, String hash) {

        public String shortHash() {
            return hash.substring(0, 8);
        }
    }

    /** What was just done, to be undone: it goes back to {@code back} and off {@code off}; both may be empty. */
    public record Undo(String back, String off) {

        public boolean offered() {
            return !back.isEmpty() || !off.isEmpty();
        }
    }

    public boolean matched() {
        return !on.isEmpty();
    }
}
