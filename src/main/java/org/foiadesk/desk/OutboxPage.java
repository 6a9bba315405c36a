package org.foiadesk.desk;

import java.util.List;
import org.foiadesk.platform.Option;

/** The outbox, finished. {@code next} is the query of the next page, or empty. */
record OutboxPage(
        List<EnvelopeLine> lines,
        boolean administers,
        boolean everybodys,
        boolean narrowed,
        List<Option> states,
        boolean hasAddress,
        MailState mail,
        String next) {}
