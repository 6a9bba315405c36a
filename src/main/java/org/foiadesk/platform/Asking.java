package org.foiadesk.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the database is asked. Each transaction of the pages' login is told so at its beginning; the
 * database's {@code viewer()} raises where nothing was said, so forgetting it is an error and never an empty page.
 */
@ApplicationScoped
public class Asking {

    private static final String KEY = "foiadesk.person";

    private final AgroalDataSource pages;
    private final CurrentVertxRequest request;
    private final TransactionManager transactions;
    private final ThreadLocal<@Nullable Long> onBehalf = new ThreadLocal<>();

    Asking(AgroalDataSource pages, CurrentVertxRequest request, TransactionManager transactions) {
        this.pages = pages;
        this.request = request;
        this.transactions = transactions;
    }

    /** Said once for a web request, by whoever has proved who it is. */
    public void is(RoutingContext context, long personId) {
        context.put(KEY, personId);
    }

    /** For work that no web request asked for, such as laying out the demo. */
    public <T> T as(long personId, Supplier<T> work) {
        Long before = onBehalf.get();
        onBehalf.set(personId);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private void restore(@Nullable Long before) {
        if (before == null) {
            onBehalf.remove();
        } else {
            onBehalf.set(before);
        }
    }

    void tell(@Observes @Initialized(TransactionScoped.class) Object begun) throws SQLException, SystemException {
        OptionalLong person = person();
        if (person.isEmpty()) {
            return;
        }
        try {
            tell(person.getAsLong());
        } catch (SQLException | RuntimeException untold) {
            // Else it stays with this thread, and what the next request writes is never committed.
            transactions.rollback();
            throw untold;
        }
    }

    private void tell(long person) throws SQLException {
        try (Connection connection = pages.getConnection();
                PreparedStatement says = connection.prepareStatement("SELECT set_config('foiadesk.viewer', ?, true)")) {
            says.setString(1, String.valueOf(person));
            says.execute();
        }
    }

    private OptionalLong person() {
        Long named = onBehalf.get();
        if (named != null) {
            return OptionalLong.of(named);
        }
        boolean inRequest = Arc.container().requestContext().isActive() && request.getCurrent() != null;
        Long proved = inRequest ? request.getCurrent().get(KEY) : null;
        return proved == null ? OptionalLong.empty() : OptionalLong.of(proved);
    }
}
