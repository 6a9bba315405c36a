package org.foiadesk.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.foiadesk.request.Ledger;
import org.jboss.logging.Logger;

/** The nightly look at the books: what is wrong is logged by number, and the hash of all heads goes into the audit. */
@ApplicationScoped
class Night {

    private static final Logger LOG = Logger.getLogger(Night.class);

    private final Ledger ledger;
    private final Audit audit;

    Night(Ledger ledger, Audit audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    void look() {
        List<String> faults = ledger.faults();
        faults.forEach(LOG::error);
        String result = faults.isEmpty() ? "all sound" : faults.size() + " not sound";
        audit.record(OptionalLong.empty(), "looked at the books", result, "head of heads " + ledger.headOfHeads());
    }
}
