package org.foiadesk.correspondence;

import java.util.List;
import org.foiadesk.platform.Option;

/**
 * The form on which a call, a paper letter, a portal note, a fax or a pasted mail is written down.
 *
 * @param address the request's own, to which a mail can be forwarded instead; empty while the desk has no mailbox
 */
record LogPage(
        String number,
        String title,
        Way kind,
        List<Tab> tabs,
        List<Option> directions,
        List<String> names,
        String once,
        String who,
        String subject,
        String on,
        String text,
        String whoWrong,
        String onWrong,
        String textWrong,
        String address) {

    public record Tab(String key, String word, boolean chosen) {}

    public String word() {
        return kind.word();
    }

    public String key() {
        return kind.key();
    }

    public boolean phone() {
        return kind == Way.PHONE;
    }

    public boolean photo() {
        return kind == Way.POST || kind == Way.FAX || kind == Way.PORTAL || kind == Way.IN_PERSON;
    }

    public boolean mail() {
        return kind == Way.EMAIL;
    }
}
