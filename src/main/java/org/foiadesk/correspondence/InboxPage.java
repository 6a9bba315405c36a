package org.foiadesk.correspondence;

import java.util.List;

/**
 * Mail that has found no request, with guesses; what came to the viewer's own; what became of what was just brought.
 *
 * @param waiting one page of what people wrote; {@code all} counts every page
 * @param next the query of the page after it, or empty
 * @param later this is not the first page
 * @param machines the latest of what machines wrote; {@code allMachines} counts the rest too
 */
record InboxPage(
        List<Waiting> waiting,
        long all,
        String next,
        boolean later,
        List<LetterRow> machines,
        long allMachines,
        List<LetterRow> aside,
        NewLetters.Latest unopened,
        List<Arrived> arrived,
        String wrong,
        boolean mayBring) {

    public record Waiting(LetterRow row, List<LetterPage.Guess> guesses) {}

    /** One message that was brought. {@code letter}: 0 where none may be shown. */
    public record Arrived(String name, long letter, String sentence, List<LetterPage.Stand> on) {}

    public String count() {
        return all == 1 ? "1 letter" : "%,d letters".formatted(all);
    }

    /** "3 mails that machines wrote" */
    public String machinesSaid() {
        return allMachines == 1
                ? "1 mail that a machine wrote"
                : "%,d mails that machines wrote".formatted(allMachines);
    }

    public boolean moreMachines() {
        return allMachines > machines.size();
    }
}
