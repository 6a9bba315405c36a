package org.foiadesk.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands at a mail's head besides whom it is to and what it is about.
 *
 * @param from empty: the desk's own address
 * @param references the conversation so far, the oldest first
 */
public record MailHead(
        Optional<MailSender> from, Optional<String> replyTo, Optional<String> inReplyTo, List<String> references) {

    public static final MailHead DESK = new MailHead(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** RFC 5322 3.6.4 without quoting and comments; some senders leave out the host, so the at sign is not asked for. */
    private static final Pattern ID = Pattern.compile("<[!-;=?-~]{1,250}>");

    private static final int MOST = 25;

    /** @throws IllegalArgumentException where a header would break */
    public MailHead {
        if (replyTo.isPresent() && !MailAddress.is(replyTo.get())) {
            throw new IllegalArgumentException("answers go to one address");
        }
        if (inReplyTo.isPresent() && !isId(inReplyTo.get())) {
            throw new IllegalArgumentException("not a mail's id");
        }
        if (!references.stream().allMatch(MailHead::isId)) {
            throw new IllegalArgumentException("not the ids of mails");
        }
        references = shortened(references);
    }

    /** Whether it is a Message-ID that may stand in a header of ours. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** RFC 5322 asks for the whole chain; a long one keeps its root and its end, which is what mail programs join by. */
    private static List<String> shortened(List<String> ids) {
        if (ids.size() <= MOST) {
            return List.copyOf(ids);
        }
        List<String> kept = new ArrayList<>(ids.subList(ids.size() - MOST + 1, ids.size()));
        kept.add(0, ids.get(0));
        return List.copyOf(kept);
    }
}
