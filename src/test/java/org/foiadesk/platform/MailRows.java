package org.foiadesk.platform;

/** The mail tables, between tests. */
public final class MailRows {

    private MailRows() {}

    /** No mail, and no server to send it by. */
    public static void none() {
        TableRows.run("DELETE FROM outbox_chunk");
        TableRows.run("DELETE FROM outbox_enclosure");
        TableRows.run("DELETE FROM outbox_letter");
        TableRows.run("DELETE FROM outbox");
        TableRows.run("DELETE FROM mail_server");
    }
}
