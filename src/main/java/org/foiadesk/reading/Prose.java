package org.foiadesk.reading;

/** Sentences of proposals. */
final class Prose {
    private Prose() {}

    /** They ask $212.50; answer by April 2, 2026: “within 30 days of the date of this letter”. */
    static String replyBy(Scan scan, String ask, Day day) {
        return ask + "; answer by " + day.say()
                + (day.basis().isEmpty() ? "." : ": " + quoted(scan, day.words()) + ".");
    }

    static String quoted(Scan scan, Words words) {
        return "“" + words.in(scan.letter()).replaceAll("\\s+", " ").strip() + "”";
    }

    static String upper(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
