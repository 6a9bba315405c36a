package org.foiadesk.platform;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** The one builder of mails. Every header's value is one line, or nothing is built. */
final class Post extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PLAIN = "text/plain; charset=UTF-8; format=flowed";

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
        post.sender(server, letter.head());
        post.setRecipient(RecipientType.TO, new InternetAddress(letter.address()));
        post.setSubject(HeaderText.checked(letter.subject()), UTF_8);
        post.setSentDate(Date.from(now));
        post.thread(letter.head());
        if (!letter.byHand()) {
            post.setHeader("Auto-Submitted", "auto-generated");
        }
        if (letter.resent() > 0) {
            post.setHeader("X-Resend", String.valueOf(letter.resent()));
        }
        post.fill(letter);
        post.saveChanges();
        return post;
    }

    /** RFC 5322 3.6.2: where the writer is not who hands it over, both are named. */
    private void sender(MailServer server, MailHead head) throws MessagingException {
        MailSender desk = new MailSender(server.fromAddress(), server.fromName());
        MailSender from = head.from().orElse(desk);
        setFrom(address(from));
        if (!from.address().equalsIgnoreCase(desk.address())) {
            setSender(address(desk));
        }
        if (head.replyTo().isPresent()) {
            setReplyTo(new Address[] {new InternetAddress(head.replyTo().get())});
        }
    }

    private void thread(MailHead head) throws MessagingException {
        if (head.inReplyTo().isPresent()) {
            setHeader("In-Reply-To", HeaderText.checked(head.inReplyTo().get()));
        }
        if (!head.references().isEmpty()) {
            setHeader("References", MimeUtility.fold(12, HeaderText.checked(String.join(" ", head.references()))));
        }
    }

    private void fill(Letter letter) throws MessagingException {
        if (!letter.html().isEmpty()) {
            setContent(new MimeMultipart("alternative", text(letter.text()), html(letter.html())));
        } else if (letter.enclosures().isEmpty()) {
            setContent(Flowed.of(letter.text()), PLAIN);
        } else {
            MimeMultipart parts = new MimeMultipart("mixed", flowed(letter.text()));
            for (Carried carried : letter.enclosures()) {
                parts.addBodyPart(enclosed(carried));
            }
            setContent(parts);
        }
    }

    private static InternetAddress address(MailSender sender) throws MessagingException {
        try {
            return new InternetAddress(sender.address(), HeaderText.checked(sender.name()), UTF_8);
        } catch (UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static MimeBodyPart text(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8);
        return part;
    }

    private static MimeBodyPart flowed(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(Flowed.of(text), PLAIN);
        return part;
    }

    private static MimeBodyPart html(String html) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(html, UTF_8, "html");
        return part;
    }

    private static MimeBodyPart enclosed(Carried carried) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(carried));
        part.setFileName(HeaderText.checked(carried.name()));
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Ours, the same at every try. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
