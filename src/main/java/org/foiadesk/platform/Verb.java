package org.foiadesk.platform;

/** How far a mail came with the server, and what its refusal means there. */
enum Verb {
    HELLO,
    FROM {
        @Override
        Outcome later(MailServer server, int code, String reply) {
            return code == CLOSING
                    ? new Outcome.Stuck(Trouble.closing(server, reply))
                    : super.later(server, code, reply);
        }

        @Override
        Outcome never(MailServer server, String reply) {
            return new Outcome.Stuck(Trouble.sender(server, reply));
        }
    },
    TO,
    DATA,
    /** The letter is handed over and the server has yet to say that it took it. */
    END {
        @Override
        Outcome silence(String reply) {
            return new Outcome.Unsure(reply);
        }
    };

    /** RFC 5321 4.2.1: the server says so and then closes the connection. */
    private static final int CLOSING = 421;

    Outcome refusal(MailServer server, int code, String reply) {
        if (code < 400 || code > 599) {
            return silence("The connection broke off.");
        }
        return code < 500 ? later(server, code, reply) : never(server, reply);
    }

    Outcome later(MailServer server, int code, String reply) {
        return new Outcome.PutOff(reply, code != CLOSING);
    }

    Outcome never(MailServer server, String reply) {
        return new Outcome.Refused(reply);
    }

    Outcome silence(String reply) {
        return new Outcome.PutOff(reply, false);
    }
}
