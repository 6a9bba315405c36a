package org.foiadesk.platform;

import java.sql.SQLException;
import java.time.Instant;

/** What became of one try to send a mail. */
sealed interface Outcome {

    /** Writes it down. */
    void settle(Dispatch dispatch, Letter letter, Instant now) throws SQLException;

    /** For somebody who tries the server: empty when the mail was taken. */
    String complaint(MailServer server);

    /** Whether the connection can take another mail. */
    boolean goesOn();

    record Taken(String reply) implements Outcome {
        @Override
        public void settle(Dispatch dispatch, Letter letter, Instant now) throws SQLException {
            dispatch.sent(letter, reply, now);
        }

        @Override
        public String complaint(MailServer server) {
            return "";
        }

        @Override
        public boolean goesOn() {
            return true;
        }
    }

    /** Not now: the server puts this mail off, or the connection broke before the server had it. */
    record PutOff(String reply, boolean goesOn) implements Outcome {
        @Override
        public void settle(Dispatch dispatch, Letter letter, Instant now) throws SQLException {
            dispatch.putOff(letter, reply, now);
        }

        @Override
        public String complaint(MailServer server) {
            return server + " put the test mail off. Try again in a few minutes. It said: " + reply;
        }
    }

    /** Never: the server does not want this mail. */
    record Refused(String reply) implements Outcome {
        @Override
        public void settle(Dispatch dispatch, Letter letter, Instant now) throws SQLException {
            dispatch.failed(letter, reply, now);
        }

        @Override
        public String complaint(MailServer server) {
            return server + " does not take a mail to this address. Check how it is written. It said: " + reply;
        }

        @Override
        public boolean goesOn() {
            return true;
        }
    }

    /** The whole letter was handed over and no answer came: nobody can know whether the server has it. */
    record Unsure(String reply) implements Outcome {
        @Override
        public void settle(Dispatch dispatch, Letter letter, Instant now) throws SQLException {
            dispatch.unsure(letter, reply, now);
        }

        @Override
        public String complaint(MailServer server) {
            return server
                    + " broke off after the whole mail was handed over. Look whether it arrived, or send another.";
        }

        @Override
        public boolean goesOn() {
            return false;
        }
    }

    /** The server itself is in the way of every mail: this one is not to blame. */
    record Stuck(Trouble trouble) implements Outcome {
        @Override
        public void settle(Dispatch dispatch, Letter letter, Instant now) throws SQLException {
            dispatch.returned(letter, now);
            dispatch.trouble(trouble, now);
        }

        @Override
        public String complaint(MailServer server) {
            return trouble.sentence();
        }

        @Override
        public boolean goesOn() {
            return false;
        }
    }
}
