package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id, 19 MiB and two passes, a few at a time so that a rush of sign-ins does not take the memory. */
@ApplicationScoped
class Passwords {

    static final int AT_ONCE = 4;
    private static final int SALT = 16;
    private static final int LENGTH = 32;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodys;

    Passwords() {
        nobodys = new Phc(19 * 1024, 2, 1, new byte[SALT], new byte[LENGTH]).text();
    }

    String hash(String password) {
        Phc fresh = new Phc(19 * 1024, 2, 1, Token.randomBytes(SALT), new byte[LENGTH]);
        return fresh.with(digest(fresh, password)).text();
    }

    boolean matches(String password, String stored) {
        Phc phc = Phc.of(stored);
        return MessageDigest.isEqual(phc.hash(), digest(phc, password));
    }

    /** Costs what a real comparison costs, so that an unknown name answers no sooner than a wrong password. */
    boolean matchesNobody(String password) {
        return matches(password, nobodys) && nobodys.isEmpty();
    }

    private byte[] digest(Phc phc, String password) {
        takeTurn();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(phc.memory())
                    .withIterations(phc.passes())
                    .withParallelism(phc.lanes())
                    .withSalt(phc.salt())
                    .build());
            byte[] out = new byte[phc.hash().length];
            argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
            return out;
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("too many sign-ins at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
