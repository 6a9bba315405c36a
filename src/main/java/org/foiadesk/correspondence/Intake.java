package org.foiadesk.correspondence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.jboss.logging.Logger;

/** Takes messages in: first kept byte for byte, then read and filed. */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final int KEEPING_SECONDS = 120;

    private final AgroalDataSource pages;
    private final Backstage backstage;
    private final ReadingRoom reading;
    private final ManagedExecutor beside;
    private final Today today;

    Intake(AgroalDataSource pages, Backstage backstage, ReadingRoom reading, ManagedExecutor beside, Today today) {
        this.pages = pages;
        this.backstage = backstage;
        this.reading = reading;
        this.beside = beside;
        this.today = today;
    }

    /**
     * Durable when it returns. Called outside a transaction; with a person as its origin, on behalf of that person.
     *
     * @param raw stays the caller's
     * @throws Refusal when it is empty or larger than 60 MB
     */
    public Kept keep(Path raw, Origin origin) {
        return keep(raw, origin, today.instant());
    }

    /** The same, of a message that reached the newsroom at another time than now. */
    public Kept keep(Path raw, Origin origin, Instant at) {
        return origin.personId().isPresent()
                ? keptByAPerson(raw, origin, at)
                : backstage.call(on -> kept(on, raw, origin, at));
    }

    private Kept keptByAPerson(Path raw, Origin origin, Instant at) {
        return QuarkusTransaction.requiringNew().timeout(KEEPING_SECONDS).call(() -> {
            try (Connection on = pages.getConnection()) {
                return kept(on, raw, origin, at);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Kept kept(Connection on, Path raw, Origin origin, Instant at) {
        String name = origin.name().toLowerCase(Locale.ROOT);
        boolean pile =
                name.endsWith(".mbox") || name.endsWith(".zip") || name.endsWith(".mbx") || name.endsWith(".msg");
        return MailShelf.keep(on, raw, origin, pile ? "PILE" : "MESSAGE", OptionalLong.empty(), at);
    }

    /** Reads it and puts it on its request, unless that is done or being done. */
    public void file(long id) {
        reading.read(id);
    }

    /** The same, without the caller's waiting longer than that. */
    void fileWithin(List<Long> ids, Duration patience) {
        CompletableFuture<Void> work = beside.runAsync(() -> ids.forEach(this::file));
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            LOG.debug("a message is still being read");
        } catch (ExecutionException e) {
            LOG.error("A message was kept and could not be filed; the job tries again.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All that is kept and not read: what a crash left, and what took too long for a page. */
    public void readWhatIsKept() {
        List<Long> kept = backstage.call(on -> Rows.list(
                on,
                row -> row.getLong(1),
                "SELECT id FROM mail WHERE state = 'KEPT' AND (reading_until IS NULL OR reading_until < now())"
                        + " ORDER BY id LIMIT 500"));
        for (long id : kept) {
            try {
                file(id);
            } catch (RuntimeException bad) {
                LOG.errorf(bad, "Message %d was kept and could not be filed.", id);
            }
        }
    }
}
