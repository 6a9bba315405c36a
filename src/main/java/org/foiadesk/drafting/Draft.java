package org.foiadesk.drafting;

import java.util.List;

/**
 * A letter as it is being written.
 *
 * @param address where it goes: an e-mail address when it is sent by mail
 * @param detail what the writer was asked for beside the text
 * @param papers those of the request's papers that go with it
 */
record Draft(
        LetterKind kind,
        String address,
        boolean fromDesk,
        String subject,
        String text,
        String detail,
        List<Long> papers) {

    Draft {
        papers = List.copyOf(papers);
    }
}
