package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Today;

/** An authenticator app beside the password; or one of the recovery codes, once each. */
@ApplicationScoped
class SecondFactor {

    private final SealedFactors sealed;
    private final RecoveryCodes codes;
    private final Newsrooms newsrooms;
    private final Audit audit;
    private final Sql sql;
    private final Today today;

    SecondFactor(SealedFactors sealed, RecoveryCodes codes, Newsrooms newsrooms, Audit audit, Sql sql, Today today) {
        this.sealed = sealed;
        this.codes = codes;
        this.newsrooms = newsrooms;
        this.audit = audit;
        this.sql = sql;
        this.today = today;
    }

    /** Spends the code that was typed, if it is right. */
    boolean proves(Person person, String typed) {
        String code = typed.replaceAll("\\s", "");
        if (code.matches("\\d{6}")) {
            return person.secret != null
                    && spend(
                            person,
                            Totp.step(
                                    sealed.open(person.id(), person.secret), code, today.instant(), person.secretStep));
        }
        boolean recovered = codes.spend(person.id(), code);
        if (recovered) {
            record(person, "recovery code used");
        }
        return recovered;
    }

    boolean demandedOf(Person person) {
        return !person.hasSecondFactor()
                && newsrooms
                        .only()
                        .map(newsroom -> newsroom.demandsSecondFactorOf(person))
                        .orElse(false);
    }

    boolean mayGoWithout(Person person) {
        return newsrooms
                .only()
                .map(newsroom -> !newsroom.demandsSecondFactorOf(person))
                .orElse(true);
    }

    /** Turns it on if the code proves that the app has the secret; the recovery codes are returned, else nothing. */
    List<String> turnOn(long personId, String username, byte[] secret, String typed) {
        OptionalLong step = Totp.step(secret, typed.replaceAll("\\s", ""), today.instant(), 0);
        if (step.isEmpty()) {
            return List.of();
        }
        sql.run(
                "UPDATE person SET secret = ?, secret_step = ? WHERE id = ?",
                sealed.seal(personId, secret),
                step.getAsLong(),
                personId);
        audit.record(OptionalLong.of(personId), "second factor turned on", username, "");
        return codes.make(personId);
    }

    void turnOff(long personId, String username) {
        sql.run("UPDATE person SET secret = NULL, secret_step = 0 WHERE id = ?", personId);
        codes.forget(personId);
        audit.record(OptionalLong.of(personId), "second factor turned off", username, "");
    }

    /** In one statement, so that the same code cannot be spent by two requests at once. */
    private boolean spend(Person person, OptionalLong step) {
        return step.isPresent()
                && sql.run(
                                "UPDATE person SET secret_step = ? WHERE id = ? AND secret_step < ?",
                                step.getAsLong(),
                                person.id(),
                                step.getAsLong())
                        == 1;
    }

    private void record(Person person, String deed) {
        audit.record(OptionalLong.of(person.id()), deed, person.username(), codes.left(person.id()) + " left");
    }
}
