package org.foiadesk.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Statute;

/**
 * A letter of the agency, as it is to be read.
 *
 * @param sender the address it came from; empty for paper
 * @param dated the date it bears outside its text: an e-mail's
 * @param arrived the day it reached us
 * @param known the numbers the agency is already known to use: they are not proposed again
 * @param ours numbers of our own, which are never the agency's
 * @param jurisdiction {@code US-CA}: the key of the law that binds the agency
 * @param calendar which of its days are working days
 */
public record Letter(
        String subject,
        String text,
        String sender,
        Optional<LocalDate> dated,
        LocalDate arrived,
        Set<String> known,
        Set<String> ours,
        String jurisdiction,
        Statute.Calendar calendar) {

    public Letter {
        known = Set.copyOf(known);
        ours = Set.copyOf(ours);
    }
}
