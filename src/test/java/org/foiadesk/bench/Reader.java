package org.foiadesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.PackagedApp;

/**
 * Somebody signed in, with a line of their own to the app, and one to the database that sees what the app sees for
 * them.
 */
record Reader(long person, String token, Line line, Connection database) {

    static Reader of(PackagedApp app, String username, String password) throws SQLException {
        TestBrowser browser = app.browser();
        assertThat(browser.signIn(username, password).status()).isEqualTo(303);
        browser.get("/");
        String token = browser.cookie("csrf").orElseThrow();
        String cookies = "sid=" + browser.cookie("sid").orElseThrow() + "; csrf=" + token;
        long id = Long.parseLong(app.database()
                .ask("SELECT id FROM person WHERE username = '" + username + "'")
                .get(0));
        try {
            return new Reader(id, token, new Line(app.port(), cookies), database(app));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection database(PackagedApp app) throws SQLException {
        return app.database().as("foiadesk_app", app.database().password("foiadesk_app"));
    }

    /** The first column of what the database shows to this person. */
    List<String> ask(String sql) throws SQLException {
        try (PreparedStatement viewer = database.prepareStatement("SELECT set_config('foiadesk.viewer', ?, false)")) {
            viewer.setString(1, String.valueOf(person));
            viewer.execute();
        }
        try (PreparedStatement query = database.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
