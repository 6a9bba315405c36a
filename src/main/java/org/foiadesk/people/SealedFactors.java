package org.foiadesk.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.foiadesk.platform.Vault;

/** The secrets of second factors, sealed: whoever reads the database cannot make codes with them. */
@ApplicationScoped
class SealedFactors {

    /** Of a secret that was kept before there was a vault. */
    private static final int PLAIN = 20;

    private final Sql sql;
    private final Vault vault;

    SealedFactors(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Plain(long person, byte[] secret) {}

    void sealWhatIsPlain(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.rows(
                            row -> new Plain(row.getLong(1), row.getBytes(2)),
                            "SELECT id, secret FROM person WHERE length(secret) = ? FOR UPDATE",
                            PLAIN)
                    .forEach(plain -> sql.run(
                            "UPDATE person SET secret = ? WHERE id = ?",
                            seal(plain.person(), plain.secret()),
                            plain.person()));
            sql.run("DELETE FROM half_sign_in WHERE length(secret) = ?", PLAIN);
        });
    }

    byte[] seal(long person, byte[] secret) {
        return vault.seal(purpose(person), secret);
    }

    byte[] open(long person, byte[] sealed) {
        return vault.open(purpose(person), sealed);
    }

    private static String purpose(long person) {
        return "the second factor of " + person;
    }
}
