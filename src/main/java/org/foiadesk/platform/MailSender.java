package org.foiadesk.platform;

/** In whose name a mail goes out. */
public record MailSender(String address, String name) {

    /** @throws IllegalArgumentException where a header would break */
    public MailSender {
        if (!MailAddress.is(address)) {
            throw new IllegalArgumentException("not one address to send from");
        }
        if (name.length() > 200) {
            throw new IllegalArgumentException("too long a name");
        }
        HeaderText.checked(name);
    }
}
