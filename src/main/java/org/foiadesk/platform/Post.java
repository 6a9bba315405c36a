package org.foiadesk.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** The one builder of mails. Every header's value is one line, or nothing is built. */
final class Post extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private Post(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static Post of(Session session, MailServer server, Letter letter, Instant now) throws MessagingException {
        if (!MailAddress.is(letter.address())) {
            throw new IllegalArgumentException("not one address");
        }
        Post post = new Post(session, HeaderText.checked(letter.messageId()));
        post.setFrom(sender(server));
        post.setRecipient(RecipientType.TO, new InternetAddress(letter.address()));
        post.setSubject(HeaderText.checked(letter.subject()), UTF_8);
        post.setSentDate(Date.from(now));
        post.setHeader("Auto-Submitted", "auto-generated");
        if (letter.resent() > 0) {
            post.setHeader("X-Resend", String.valueOf(letter.resent()));
        }
        post.setContent(new MimeMultipart("alternative", text(letter.text()), html(letter.html())));
        post.saveChanges();
        return post;
    }

    private static InternetAddress sender(MailServer server) throws MessagingException {
        try {
            return new InternetAddress(server.fromAddress(), HeaderText.checked(server.fromName()), UTF_8);
        } catch (UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static MimeBodyPart text(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8);
        return part;
    }

    private static MimeBodyPart html(String html) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(html, UTF_8, "html");
        return part;
    }

    /** Ours, the same at every try. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
