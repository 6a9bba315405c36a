package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.foiadesk.people.MailSays;
import org.foiadesk.platform.Today;
import org.foiadesk.platform.Vault;

/** Signs the links of reminders with the installation's key, and reads those that it signed. */
@ApplicationScoped
class SignedLinks {

    private static final String FOR = "a link in a reminder";
    private static final Duration WORKS = Duration.ofDays(14);
    private static final int SIGNATURE = 16;

    private final Vault vault;
    private final Today today;

    SignedLinks(Vault vault, Today today) {
        this.vault = vault;
        this.today = today;
    }

    String path(SignedLink.Purpose purpose, MailSays says, long reminder, long person) {
        byte[] bytes =
                new SignedLink(purpose, says, reminder, person, today.instant().plus(WORKS)).bytes();
        byte[] token = Arrays.copyOf(bytes, bytes.length + SIGNATURE);
        System.arraycopy(signature(bytes), 0, token, bytes.length, SIGNATURE);
        return "/reminders/" + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for what we have not signed. */
    Optional<SignedLink> read(String token) {
        byte[] bytes = decoded(token);
        if (bytes.length != SignedLink.BYTES + SIGNATURE) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(bytes, SignedLink.BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, SignedLink.BYTES, bytes.length);
        return MessageDigest.isEqual(signature, signature(said)) ? Optional.of(SignedLink.of(said)) : Optional.empty();
    }

    boolean ended(SignedLink link) {
        return !today.instant().isBefore(link.ends());
    }

    private byte[] signature(byte[] bytes) {
        return Arrays.copyOf(vault.sign(FOR, bytes), SIGNATURE);
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }
}
