package org.foiadesk.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Small secrets that the database must hold and a thief of the database must not read: the mail server's password, the
 * second factors. Sealed with AES-256-GCM; the key lies in a file outside the database and of no backup of it.
 */
@ApplicationScoped
public class Vault {

    /** The first byte of what is sealed: the way in which it is. */
    private static final byte VERSION = 1;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String PROOF = "this installation";

    private final SecureRandom random = new SecureRandom();
    private final DataSource pages;
    private final KeyFile file;
    private volatile byte[] key = {};

    Vault(
            DataSource pages,
            @ConfigProperty(name = "foiadesk.key-file") Optional<String> keyFile,
            @ConfigProperty(name = "foiadesk.data", defaultValue = "data") String data) {
        this.pages = pages;
        this.file = new KeyFile(keyFile.map(Path::of).orElseGet(() -> Path.of(data, "key")));
    }

    /** @param purpose what it is for; what was sealed for one purpose does not open for another */
    public byte[] seal(String purpose, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] closed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, secret);
        return ByteBuffer.allocate(1 + NONCE + closed.length)
                .put(VERSION)
                .put(nonce)
                .put(closed)
                .array();
    }

    /** @throws IllegalStateException when it was not sealed here, or for something else */
    public byte[] open(String purpose, byte[] sealed) {
        if (sealed.length <= 1 + NONCE || sealed[0] != VERSION) {
            throw new IllegalStateException("not sealed by this vault");
        }
        return cipher(
                Cipher.DECRYPT_MODE,
                purpose,
                Arrays.copyOfRange(sealed, 1, 1 + NONCE),
                Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length));
    }

    /**
     * A keyed hash of 32 bytes: who does not hold this installation's key cannot make one.
     *
     * @param purpose what it is for; one made for one purpose is none for another
     */
    public byte[] sign(String purpose, byte[] message) {
        return hmac(hmac(key, purpose.getBytes(StandardCharsets.UTF_8)), message);
    }

    private static byte[] hmac(byte[] with, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(with, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Before anything else asks for a secret. */
    void unlock(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) throws SQLException {
        try (Connection connection = pages.getConnection()) {
            Optional<byte[]> proof = proof(connection);
            if (!file.exists() && proof.isPresent()) {
                throw new IllegalStateException("The key file " + file.path() + " is missing, and secrets in the"
                        + " database are sealed with it. Put it back, or name it with foiadesk.key-file.");
            }
            if (!file.exists()) {
                file.make();
            }
            key = file.read();
            if (proof.isEmpty()) {
                prove(connection);
            }
            mustFit(proof(connection).orElseThrow());
        }
    }

    private void mustFit(byte[] proof) {
        try {
            open(PROOF, proof);
        } catch (IllegalStateException another) {
            throw new IllegalStateException("The key file " + file.path() + " is not the one with which this database's"
                    + " secrets are sealed. Every node needs the same file: name it with foiadesk.key-file.");
        }
    }

    private static Optional<byte[]> proof(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT proof FROM vault")) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    /** Of two nodes that start at once, the first one's stands. */
    private void prove(Connection connection) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO vault (id, proof) VALUES (1, ?) ON CONFLICT DO NOTHING")) {
            row.setBytes(1, seal(PROOF, PROOF.getBytes(StandardCharsets.UTF_8)));
            row.executeUpdate();
        }
    }

    private byte[] cipher(int mode, String purpose, byte[] nonce, byte[] bytes) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            aes.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return aes.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not sealed with this key for " + purpose, e);
        }
    }
}
