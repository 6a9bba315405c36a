package org.foiadesk.request;

import java.util.List;
import org.foiadesk.deadline.Statute;
import org.foiadesk.event.Dated;
import org.foiadesk.event.History;

/** One request as the jobs' login reads it: its stored derivation, its head and all its event rows. */
record Book(
        long id,
        String number,
        byte[] head,
        Derived stored,
        Statute statute,
        Statute.Counting counting,
        List<Entry> entries) {

    record Entry(Link link, byte[] hash) {}

    History history() {
        return History.of(statute, counting, entries.stream().map(Book::dated).toList());
    }

    private static Dated dated(Entry entry) {
        Link link = entry.link();
        return new Dated(link.seq(), link.occurredOn(), link.arrivedOn(), Facts.read(link.kind(), link.facts()));
    }
}
