package org.foiadesk.drafting;

import java.util.List;

/** A letter that went out, finished for its page. */
record SentPage(
        String number,
        String title,
        Delivery delivery,
        String from,
        String messageId,
        String by,
        String subject,
        String text,
        List<String> papers,
        boolean mayTakeBack,
        String takeBack) {}
