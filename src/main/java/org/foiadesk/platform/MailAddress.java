package org.foiadesk.platform;

import java.util.Optional;
import java.util.regex.Pattern;

/** One address such as {@code rosa@lantern.example}: printable ASCII, no quoting, no comments, no list. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern ONE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    private MailAddress() {}

    public static boolean is(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= 64
                && ONE.matcher(text).matches();
    }

    /** What was typed, without the spaces around it. */
    public static Optional<String> of(String typed) {
        return Optional.of(typed.strip()).filter(MailAddress::is);
    }
}
