package org.foiadesk.platform;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One connection to the mail server, for as many mails as it takes. */
final class SmtpLine implements AutoCloseable {

    private static final String CONNECT_MILLIS = "20000";
    /** RFC 5321 gives a server minutes; an answer may well take one. */
    private static final String ANSWER_MILLIS = "75000";

    private final MailServer server;
    private final Session session;
    private final Watched transport;

    private SmtpLine(MailServer server, Session session) {
        this.server = server;
        this.session = session;
        this.transport = new Watched(session, server);
    }

    /** Why there is no connection. */
    static final class Away extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Trouble trouble;

        Away(Trouble trouble, Throwable cause) {
            super(trouble.sentence(), cause);
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }

    /** @param name what we call ourselves to the server */
    static SmtpLine open(MailServer server, String name) throws Away {
        SmtpLine line = new SmtpLine(server, Session.getInstance(settings(server, name)));
        line.connect();
        return line;
    }

    private void connect() throws Away {
        try {
            boolean known = !server.username().isEmpty();
            transport.connect(
                    server.host(), server.port(), known ? server.username() : null, known ? server.password() : null);
        } catch (MessagingException e) {
            throw new Away(Trouble.connecting(server, e, transport.code(), transport.reply()), e);
        }
    }

    /** @param beat heard before each answer is waited for */
    Outcome send(Letter letter, Instant now, Runnable beat) {
        transport.beat = beat;
        try {
            Post post = Post.of(session, server, letter, now);
            transport.sendMessage(post, new Address[] {post.getAllRecipients()[0]});
            return new Outcome.Taken(transport.reply());
        } catch (IllegalArgumentException unfit) {
            return new Outcome.Refused("it cannot be written as a mail.");
        } catch (MessagingException e) {
            return transport.verb.refusal(server, transport.code(), transport.reply());
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException goneAlready) {
            // What was to be said was said; only the farewell went unheard.
        }
    }

    private static Properties settings(MailServer server, String name) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        settings.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.smtp.localhost", name);
        settings.setProperty("mail.smtp.from", server.fromAddress());
        settings.setProperty("mail.smtp.auth", String.valueOf(!server.username().isEmpty()));
        settings.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        boolean starts = server.security() == MailServer.Security.STARTTLS;
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(starts));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(starts));
        return settings;
    }

    /** Remembers how far it came, as only that tells whether the server may have the letter. */
    private static final class Watched extends SMTPTransport {

        private Verb verb = Verb.HELLO;
        private Runnable beat = () -> {};

        Watched(Session session, MailServer server) {
            super(
                    session,
                    new URLName("smtp", server.host(), server.port(), null, null, null),
                    "smtp",
                    server.security() == MailServer.Security.TLS);
        }

        int code() {
            return getLastReturnCode();
        }

        String reply() {
            String reply = getLastServerResponse();
            return HeaderText.printable(reply == null ? "" : reply, 300);
        }

        private void comes(Verb next) {
            verb = next;
            beat.run();
        }

        @Override
        protected void mailFrom() throws MessagingException {
            comes(Verb.FROM);
            super.mailFrom();
        }

        @Override
        protected void rcptTo() throws MessagingException {
            comes(Verb.TO);
            super.rcptTo();
        }

        @Override
        protected OutputStream data() throws MessagingException {
            comes(Verb.DATA);
            return super.data();
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            comes(Verb.END);
            super.finishData();
        }
    }
}
