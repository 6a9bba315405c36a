package org.foiadesk.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Sends what waits: claims one, commits, talks to the server, writes down what came of it, commits. */
@ApplicationScoped
public class Sender {

    /** Then the next tick goes on, so that a node that stops is not waited for. */
    private static final Duration ROUND = Duration.ofMinutes(2);

    private static final Duration RENEWED_AFTER = Duration.ofSeconds(20);

    private final AgroalDataSource database;
    private final MailServers servers;
    private final Host host;
    private volatile boolean stopping;

    Sender(@DataSource("jobs") AgroalDataSource database, MailServers servers, Host host) {
        this.database = database;
        this.servers = servers;
        this.host = host;
    }

    /** A round at the database's own time, which all nodes share. */
    public void round() {
        try (Connection jobs = database.getConnection();
                Statement sql = jobs.createStatement();
                ResultSet row = sql.executeQuery("SELECT now()")) {
            row.next();
            round(row.getObject(1, OffsetDateTime.class).toInstant());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param begun what time it is now; on from there the round counts by itself */
    public void round(Instant begun) {
        Pace pace = new Pace(begun, System.nanoTime());
        Optional<MailServer> server = database(dispatch -> {
            dispatch.reclaim(begun);
            Optional<MailServer> usable = servers.usable(dispatch.jobs(), begun);
            return usable.isPresent() && dispatch.due(begun) ? usable : Optional.empty();
        });
        server.ifPresent(usable -> round(usable, pace));
    }

    private void round(MailServer server, Pace pace) {
        try (SmtpLine line = SmtpLine.open(server, host.name())) {
            boolean goesOn = true;
            while (goesOn && !stopping && pace.spent().compareTo(ROUND) < 0) {
                goesOn = next(line, pace);
            }
        } catch (SmtpLine.Away away) {
            database(dispatch -> {
                dispatch.trouble(away.trouble(), pace.now());
                return true;
            });
        }
    }

    /** False when nothing more is to be sent by this connection. */
    private boolean next(SmtpLine line, Pace pace) {
        Optional<Letter> claimed = database(dispatch -> dispatch.claim(pace.now(), this::piece));
        if (claimed.isEmpty()) {
            return false;
        }
        Letter letter = claimed.get();
        Outcome outcome = line.send(letter, pace.now(), beat(letter, pace));
        database(dispatch -> {
            outcome.settle(dispatch, letter, pace.now());
            return true;
        });
        return outcome.goesOn();
    }

    /** A server that takes its time keeps the lease; one that is quick costs no statement more. */
    private Runnable beat(Letter letter, Pace pace) {
        AtomicLong last = new AtomicLong(System.nanoTime());
        return () -> {
            if (System.nanoTime() - last.get() > RENEWED_AFTER.toNanos()) {
                last.set(System.nanoTime());
                database(dispatch -> {
                    dispatch.renew(letter, pace.now());
                    return true;
                });
            }
        };
    }

    private byte[] piece(UUID mail, int ord, int n) {
        return database(dispatch -> dispatch.piece(mail, ord, n));
    }

    /** Before the jobs are waited for: what is on the wire is finished, and nothing more is begun. */
    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stopping = true;
    }

    private interface Work<T> {
        T on(Dispatch dispatch) throws SQLException;
    }

    private <T> T database(Work<T> work) {
        try (Connection jobs = database.getConnection()) {
            return work.on(new Dispatch(jobs));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Pace(Instant begun, long nanos) {

        Duration spent() {
            return Duration.ofNanos(System.nanoTime() - nanos);
        }

        Instant now() {
            return begun.plus(spent());
        }
    }
}
