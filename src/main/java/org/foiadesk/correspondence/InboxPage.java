package org.foiadesk.correspondence;

import java.util.List;

/** Mail that has found no request, with guesses; what came to the viewer's own; what became of what was just brought. */
record InboxPage(
        List<Waiting> waiting,
        List<LetterRow> aside,
        NewLetters.Latest unopened,
        List<Arrived> arrived,
        String wrong,
        boolean mayBring) {

    public record Waiting(LetterRow row, List<LetterPage.Guess> guesses) {}

    /** One message that was brought. {@code letter}: 0 where none may be shown. */
    public record Arrived(String name, long letter, String sentence, List<LetterPage.Stand> on) {}

    public String count() {
        int letters = waiting.size();
        return letters == 1 ? "1 letter" : letters + " letters";
    }
}
