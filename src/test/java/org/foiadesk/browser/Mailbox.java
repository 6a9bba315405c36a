package org.foiadesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.platform.ReadMail;

/** What has arrived for people by the mail server under test, read as they read it. */
final class Mailbox {

    private static final long PATIENCE = 20_000;

    private final GreenMail server;

    Mailbox(GreenMail server) {
        this.server = server;
    }

    /** The code of the newest test mail. */
    String digits(String address) {
        return found(address, "\\b\\d{6}\\b");
    }

    /** The newest link of that shape, without its host. */
    String link(String address, String shape) {
        return found(address, shape);
    }

    String subject(String address, String text) {
        return arrived(address, Pattern.compile(Pattern.quote(text))).subject();
    }

    private record Hit(String words, String subject) {}

    private String found(String address, String shape) {
        return arrived(address, Pattern.compile(shape)).words();
    }

    private Hit arrived(String address, Pattern shape) {
        int before = server.getReceivedMessages().length;
        Optional<Hit> hit = newest(address, shape);
        while (hit.isEmpty()) {
            assertThat(server.waitForIncomingEmail(PATIENCE, before + 1))
                    .as("a mail to %s with %s", address, shape)
                    .isTrue();
            before = server.getReceivedMessages().length;
            hit = newest(address, shape);
        }
        return hit.get();
    }

    private Optional<Hit> newest(String address, Pattern shape) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).contains(address))
                .flatMap(mail -> hit(mail, shape).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Hit> hit(MimeMessage mail, Pattern shape) {
        Matcher matcher = shape.matcher(ReadMail.text(mail));
        return matcher.find() ? Optional.of(new Hit(matcher.group(), subject(mail))) : Optional.empty();
    }

    static String to(MimeMessage mail) {
        try {
            return GreenMailUtil.getAddressList(mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
