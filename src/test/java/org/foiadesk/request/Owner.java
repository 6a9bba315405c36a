package org.foiadesk.request;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database's logins by hand, past the app: the owner's for tampering, the pages' for trying what they may not. */
final class Owner {

    private Owner() {}

    static void execute(String sql, Object... values) throws SQLException {
        try (Connection owner = login("quarkus.flyway.username", "quarkus.flyway.password")) {
            execute(owner, sql, values);
        }
    }

    static String ask(String sql, Object... values) throws SQLException {
        try (Connection owner = login("quarkus.flyway.username", "quarkus.flyway.password");
                PreparedStatement query = prepared(owner, sql, values);
                ResultSet row = query.executeQuery()) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    static void asPages(String sql, Object... values) throws SQLException {
        try (Connection pages = login("quarkus.datasource.username", "quarkus.datasource.password")) {
            execute(pages, sql, values);
        }
    }

    static void asPagesOf(long person, String sql) throws SQLException {
        try (Connection pages = login("quarkus.datasource.username", "quarkus.datasource.password")) {
            execute(pages, "SELECT set_config('foiadesk.viewer', ?, false)", String.valueOf(person));
            execute(pages, sql);
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Connection login(String user, String password) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(user, String.class),
                config.getValue(password, String.class));
    }
}
