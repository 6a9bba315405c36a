package org.foiadesk.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.function.UnaryOperator;
import org.foiadesk.platform.StatementLog;
import org.jspecify.annotations.Nullable;

/** What a page asked the database, asked again by plain JDBC with the app's login: prepared, in its transactions. */
final class Bare {

    private final Connection app;
    private final List<StatementLog.Sent> statements;

    Bare(Connection app, List<StatementLog.Sent> statements) {
        this.app = app;
        this.statements = statements.stream()
                .map(sent -> new StatementLog.Sent(sent.sql().replaceAll("\\$\\d+", "?"), sent.values()))
                .toList();
    }

    /** @param anew gives a value another one, where the same twice would be refused */
    void run(UnaryOperator<String> anew) throws SQLException {
        for (StatementLog.Sent sent : statements) {
            if (sent.sql().startsWith("BEGIN")) {
                app.setAutoCommit(false);
            } else if (sent.sql().equals("COMMIT")) {
                app.commit();
                app.setAutoCommit(true);
            } else {
                ask(sent, anew);
            }
        }
    }

    private void ask(StatementLog.Sent sent, UnaryOperator<String> anew) throws SQLException {
        try (PreparedStatement statement = app.prepareStatement(sent.sql())) {
            for (int i = 0; i < sent.values().size(); i++) {
                @Nullable String value = sent.values().get(i);
                statement.setObject(i + 1, value == null ? null : anew.apply(value), Types.OTHER);
            }
            if (statement.execute()) {
                read(statement.getResultSet());
            }
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                rows.getObject(i);
            }
        }
    }
}
