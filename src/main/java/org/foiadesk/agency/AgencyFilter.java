package org.foiadesk.agency;

import jakarta.persistence.Query;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list shows: words typed, a jurisdiction or any, and the agency after which the page begins. */
record AgencyFilter(
        @RestQuery @DefaultValue("") String q,
        @RestQuery @DefaultValue("") String jurisdiction,
        @RestQuery @DefaultValue("") String after) {

    private static final int LONGEST = 200;

    AgencyFilter {
        q = q.strip();
        q = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        jurisdiction = Places.knows(jurisdiction) ? jurisdiction : "";
        after = after.matches("[0-9]{1,18}") ? after : "";
    }

    /** The same without its place in the pages. */
    AgencyFilter whole() {
        return new AgencyFilter(q, jurisdiction, "");
    }

    String condition() {
        return " where " + Sought.eachOf(words())
                + (jurisdiction.isEmpty() ? "" : " and a.jurisdiction = :jurisdiction")
                + (after.isEmpty() ? "" : " and a.place > (select b.place from Agency b where b.id = :after)");
    }

    void bind(Query query) {
        Sought.bind(query, words());
        if (!jurisdiction.isEmpty()) {
            query.setParameter("jurisdiction", jurisdiction);
        }
        if (!after.isEmpty()) {
            query.setParameter("after", Long.valueOf(after));
        }
    }

    private List<String> words() {
        return Sought.words(q);
    }
}
