package org.foiadesk.agency;

import java.util.Map;

/** The form of a closed day as a page shows it. */
record ClosurePage(long agencyId, String agency, ClosureForm form, Map<String, String> wrong) {

    static ClosurePage of(Agency agency, ClosureForm form, Map<String, String> wrong) {
        return new ClosurePage(agency.id(), agency.label(), form, wrong);
    }
}
