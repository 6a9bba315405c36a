package org.foiadesk.request;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The nightly look at the books: every chain holds, and what is stored is what the events fold to. */
@ApplicationScoped
public class Ledger {

    private final AgroalDataSource jobs;

    Ledger(@DataSource("jobs") AgroalDataSource jobs) {
        this.jobs = jobs;
    }

    /** One sentence for each request whose record is not sound; empty when all is well. */
    public List<String> faults() {
        return new LedgerReading(jobs).faults();
    }

    /** SHA-256 over all heads in order of number: a cut tail shows against the night before. */
    public String headOfHeads() {
        return new LedgerReading(jobs).headOfHeads();
    }
}
