package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foiadesk.reminder.Reminding;
import org.foiadesk.request.Rederivation;
import org.jspecify.annotations.Nullable;

/** What stands in the database, seen as its owner, whom row security does not bind. */
@ApplicationScoped
class Tables {

    /** Work of the jobs and counters of tries: they change by themselves. */
    private static final Set<String> RESTLESS = Set.of(
            "scheduled_tasks",
            "clock_change",
            "bucket",
            "flyway_schema_history",
            "document_gone",
            "planner",
            "mailbox_state",
            "letter_seen");

    @Inject
    Reminding reminding;

    @Inject
    Rederivation rederivation;

    private final Map<Long, Connection> named = new HashMap<>();
    private @Nullable Connection connection;

    /** Every row as text, in a query's order. */
    List<String> rows(String sql, Object... values) {
        try (PreparedStatement query = prepared(asOwner(), sql, values);
                ResultSet row = query.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(String.valueOf(row.getString(1)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    String one(String sql, Object... values) {
        return rows(sql, values).get(0);
    }

    int run(String sql, Object... values) {
        try (PreparedStatement statement = prepared(asOwner(), sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** How many rows each table holds and what is in them; when somebody was last seen does not count. */
    Map<String, String> digests() {
        reminding.round();
        Map<String, String> digests = new TreeMap<>();
        for (String table : rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
            if (!RESTLESS.contains(table)) {
                digests.put(
                        table,
                        one("SELECT count(*) || ' rows ' || coalesce(md5(string_agg(x, '|' ORDER BY x)), '') FROM "
                                + "(SELECT (to_jsonb(t) - 'seen_at')::text x FROM " + table + " t) s"));
            }
        }
        return digests;
    }

    /** A connection such as the pages use, with autocommit off; nobody was named on it yet. */
    Connection asPages() throws SQLException {
        Connection pages = connected("quarkus.datasource");
        pages.setAutoCommit(false);
        return pages;
    }

    /** The same with somebody named, in a fresh transaction. */
    Connection asPagesOf(long person) throws SQLException {
        Connection pages = named.get(person);
        if (pages == null) {
            pages = asPages();
            said(pages, "SELECT set_config('foiadesk.viewer', '" + person + "', false)");
            pages.commit();
            named.put(person, pages);
        }
        pages.rollback();
        return pages;
    }

    static int count(Connection on, String table, String condition) throws SQLException {
        return Integer.parseInt(String.valueOf(said(on, "SELECT count(*) FROM " + table + " WHERE " + condition)));
    }

    /** How many rows it would change; nothing stays changed. */
    static int changed(Connection on, String sql) throws SQLException {
        try (PreparedStatement statement = on.prepareStatement(sql)) {
            return statement.executeUpdate();
        } finally {
            on.rollback();
        }
    }

    static @Nullable String said(Connection on, String sql) throws SQLException {
        try (Statement statement = on.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    Connection asOwner() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = connected("quarkus.flyway");
            connection = open;
        }
        return open;
    }

    private static Connection connected(String as) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(as + ".username", String.class),
                config.getValue(as + ".password", String.class));
    }

    static PreparedStatement prepared(Connection on, String sql, Object... values) throws SQLException {
        PreparedStatement statement = on.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @PreDestroy
    void close() throws SQLException {
        for (Connection pages : named.values()) {
            pages.close();
        }
        if (connection != null) {
            connection.close();
        }
    }

    /** Numbers and days of our own make the desk count anew in the background, and say on its pages how far it is. */
    void countedAnew() {
        Instant end = Instant.now().plusSeconds(60);
        while (!one("SELECT count(*) FROM clock_change").equals("0")) {
            assertThat(Instant.now()).as("still counting anew").isBefore(end);
            rederivation.run();
        }
    }
}
