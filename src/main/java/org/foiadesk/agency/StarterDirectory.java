package org.foiadesk.agency;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.platform.Today;
import org.jboss.logging.Logger;

/**
 * The agencies that every newsroom begins with. Each key is brought once: what the newsroom changed, renamed
 * or removed stays as the newsroom left it.
 */
@ApplicationScoped
class StarterDirectory {

    private static final String FILE = "/directory/agencies.csv";
    private static final int BEFORE_OTHER_STARTS = 1_000;
    private static final Logger LOG = Logger.getLogger(StarterDirectory.class);

    private final Agencies agencies;
    private final Contacts contacts;
    private final DirectoryKeys keys;
    private final Today today;

    StarterDirectory(Agencies agencies, Contacts contacts, DirectoryKeys keys, Today today) {
        this.agencies = agencies;
        this.contacts = contacts;
        this.keys = keys;
        this.today = today;
    }

    @Transactional
    void load(@Observes @Priority(BEFORE_OTHER_STARTS) StartupEvent started) {
        int brought = bring(shipped());
        if (brought > 0) {
            LOG.infof("%d agencies of the starter directory are new", brought);
        }
    }

    /** How many were new. Parents stand before their components in the file. */
    int bring(List<StarterEntry> entries) {
        Set<String> known = keys.all();
        List<StarterEntry> fresh = entries.stream()
                .filter(entry -> !known.contains(entry.key()) && keys.claim(entry.key(), today.instant()))
                .toList();
        fresh.forEach(this::add);
        return fresh.size();
    }

    static List<StarterEntry> shipped() {
        try (InputStream file = Objects.requireNonNull(StarterDirectory.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(StarterEntry::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(StarterEntry entry) {
        Optional<Agency> parent = entry.parentKey().isEmpty() ? Optional.empty() : agencies.byKey(entry.parentKey());
        Agency agency = new Agency(entry.facts(), parent, today.instant());
        agency.isFrom(entry.key(), entry.source());
        agencies.persist(agency);
        entry.contacts().forEach(contact -> contacts.persist(new Contact(agency, contact)));
    }
}
