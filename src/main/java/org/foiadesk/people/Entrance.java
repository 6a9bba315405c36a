package org.foiadesk.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Today;

/** Lets in somebody who has proved who they are: a new session, a browser known from now on, a line in the audit. */
@ApplicationScoped
class Entrance {

    private static final String REFUSED_SINCE =
            "SELECT count(*) FROM audit WHERE deed = 'sign-in refused' AND person_id = ? AND at > ?";
    private static final String KNOW_DEVICE = """
            INSERT INTO known_device (hash, person_id, seen_at) VALUES (?, ?, ?)
            ON CONFLICT (hash, person_id) DO UPDATE SET seen_at = excluded.seen_at
            """;

    private final Sessions sessions;
    private final Cookies cookies;
    private final Audit audit;
    private final Sql sql;
    private final Today today;

    Entrance(Sessions sessions, Cookies cookies, Audit audit, Sql sql, Today today) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.audit = audit;
        this.sql = sql;
        this.today = today;
    }

    /** How many sign-ins as this person were refused since the last that was not. */
    long admit(Person person, RoutingContext context) {
        Browser browser = Browser.of(context.request());
        long refused = refusedSinceLastSignIn(person);
        QuarkusTransaction.joiningExisting().run(() -> {
            cookies.session(context.request())
                    .ifPresent(old -> sql.run("DELETE FROM session WHERE hash = ?", Token.hash(old)));
            cookies.beginSession(context.response(), sessions.begin(person, browser));
            know(person, browser, context);
            sql.run(
                    "UPDATE person SET signed_in_at = ?, seen_at = ? WHERE id = ?",
                    today.instant(),
                    today.instant(),
                    person.id());
        });
        audit.record(OptionalLong.of(person.id()), "signed in", person.username(), browser.network());
        return refused;
    }

    /** After a change of what proves a person: signed in here alone, by a new session. */
    void renew(Person person, RoutingContext context) {
        sessions.endAllOf(person.id());
        cookies.beginSession(context.response(), sessions.begin(person, Browser.of(context.request())));
    }

    private long refusedSinceLastSignIn(Person person) {
        Instant since = Objects.requireNonNullElse(person.signedInAt, person.joinedAt);
        return sql.rows(row -> row.getLong(1), REFUSED_SINCE, person.id(), since)
                .get(0);
    }

    private void know(Person person, Browser browser, RoutingContext context) {
        String device = browser.device().isEmpty() ? Token.fresh() : browser.device();
        sql.run(KNOW_DEVICE, Token.hash(device), person.id(), today.instant());
        cookies.device(context.response(), device);
    }
}
