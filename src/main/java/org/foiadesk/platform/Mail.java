package org.foiadesk.platform;

import java.util.OptionalLong;

/**
 * One mail to one person, as text and as HTML.
 *
 * @param personId who it is for, and who alone may read it again on the outbox's page; empty for somebody who is not here
 * @param address one address; empty while it is not known, and then the mail waits
 */
public record Mail(OptionalLong personId, String address, String subject, String text, String html) {

    /** A title made fit to stand in a subject: one line, and not too long a one. */
    public static String oneLine(String title) {
        return HeaderText.printable(title, 250);
    }

    /** @throws IllegalArgumentException where a header would break, or the address is not exactly one */
    public Mail {
        if (!address.isEmpty() && !MailAddress.is(address)) {
            throw new IllegalArgumentException("not one address");
        }
        if (subject.isBlank() || subject.length() > 300) {
            throw new IllegalArgumentException("a subject has 1 to 300 characters");
        }
        if (HeaderText.breaks(subject)) {
            throw new IllegalArgumentException("a line break in the subject");
        }
        if (text.indexOf('\0') >= 0 || html.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a NUL in the letter");
        }
    }
}
