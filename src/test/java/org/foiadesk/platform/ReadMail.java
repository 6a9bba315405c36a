package org.foiadesk.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A mail as its reader has it. */
public final class ReadMail {

    private ReadMail() {}

    /** The part in plain text. */
    public static String text(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            Object text = content instanceof MimeMultipart parts
                    ? parts.getBodyPart(0).getContent()
                    : content;
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
