package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.MailServer;
import org.foiadesk.platform.MailServers;
import org.foiadesk.platform.Today;

/** Where answers to a reminder's mail go: an address of the desk's own with a token that is kept as its hash only. */
@ApplicationScoped
class AnswerTokens {

    /** Base 32 without the letters and digits that are taken for one another. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 26;
    private static final Duration WORKS = Duration.ofDays(14);
    private static final int MOST_ANSWERS = 5;

    private final SecureRandom random = new SecureRandom();
    private final EntityManager database;
    private final MailServers servers;
    private final Today today;

    AnswerTokens(EntityManager database, MailServers servers, Today today) {
        this.database = database;
        this.servers = servers;
        this.today = today;
    }

    /** To whom a token was given, and with which mail. */
    record Given(UUID mail, long person) {}

    String fresh() {
        StringBuilder token = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return token.toString();
    }

    /** {@code desk+r-…@lantern.example}; empty while the desk has no address of its own. */
    Optional<String> address(String token) {
        return servers.known().map(MailServer::fromAddress).map(desk -> {
            int at = desk.indexOf('@');
            return desk.substring(0, at) + "+r-" + token + desk.substring(at);
        });
    }

    void keep(String token, UUID mail, Viewer viewer) {
        database.createNativeQuery(
                        "insert into mail_answer (hash, mail_id, person_id, ends_at) values (:hash, :mail, :person, :ends)")
                .setParameter("hash", hash(token))
                .setParameter("mail", mail)
                .setParameter("person", viewer.personId())
                .setParameter("ends", today.instant().plus(WORKS))
                .executeUpdate();
    }

    /** Empty for a token that is not ours, has ended, or was answered too often; the answer to come is counted. */
    Optional<Given> given(String token) {
        Tuple row = (Tuple) database.createNativeQuery("""
                        update mail_answer set answers = answers + 1
                        where hash = :hash and ends_at > :now and answers < :most
                        returning mail_id, person_id""", Tuple.class)
                .setParameter("hash", hash(token.toLowerCase(Locale.ROOT)))
                .setParameter("now", today.instant())
                .setParameter("most", MOST_ANSWERS)
                .getSingleResultOrNull();
        return Optional.ofNullable(row)
                .map(found -> new Given(found.get("mail_id", UUID.class), found.get("person_id", Long.class)));
    }

    private static String hash(String token) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
