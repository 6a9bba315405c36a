package org.foiadesk.drafting;

import java.util.List;
import java.util.Map;
import org.foiadesk.platform.Option;

/**
 * A letter being written, finished for its page.
 *
 * @param mail what becomes of it by mail, or why it cannot go that way
 * @param replies where answers go
 */
record DraftPage(
        String number,
        String title,
        String code,
        String words,
        String agency,
        String once,
        String to,
        List<Reach> reaches,
        List<Option> from,
        String subject,
        String text,
        String asks,
        String detail,
        boolean detailNeeded,
        List<Option> papers,
        boolean kept,
        boolean mayMail,
        String mail,
        String replies,
        List<Option> ways,
        String proof,
        Map<String, String> wrong) {

    /** One way to reach the agency for this, from the address book. */
    public record Reach(String way, String value, String href, String note) {}
}
