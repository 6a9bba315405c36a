package org.foiadesk.agency;

import jakarta.persistence.Query;
import java.util.List;

/** What the list shows: words typed, a jurisdiction or none, and the agency after which the page begins (0: first). */
record AgencyFilter(String q, String jurisdiction, long after) {

    String condition() {
        return " where " + Sought.eachOf(words())
                + (jurisdiction.isEmpty() ? "" : " and a.jurisdiction = :jurisdiction")
                + (after == 0 ? "" : " and a.place > (select b.place from Agency b where b.id = :after)");
    }

    void bind(Query query) {
        Sought.bind(query, words());
        if (!jurisdiction.isEmpty()) {
            query.setParameter("jurisdiction", jurisdiction);
        }
        if (after != 0) {
            query.setParameter("after", after);
        }
    }

    AgencyFilter whole() {
        return new AgencyFilter(q, jurisdiction, 0);
    }

    private List<String> words() {
        return Sought.words(q);
    }
}
