package org.foiadesk.correspondence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** The jobs' login: what looks across all requests. Each piece of work is one transaction. */
@ApplicationScoped
class Backstage {

    private final AgroalDataSource jobs;

    Backstage(@DataSource("jobs") AgroalDataSource jobs) {
        this.jobs = jobs;
    }

    <T> T call(Function<Connection, T> work) {
        try (Connection connection = jobs.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.apply(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
