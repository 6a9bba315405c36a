package org.foiadesk.people;

import java.util.regex.Pattern;
import org.foiadesk.platform.MailAddress;
import org.jspecify.annotations.Nullable;

/** One line of a form: what was typed, and what is wrong with it in a sentence (empty when nothing is). */
record Field(String value, String wrong) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}]");

    static Field of(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return new Field(text, "").unless(CONTROL.matcher(text).find(), "Leave out control characters.");
    }

    /** For what must not be touched: passwords and tokens. */
    static String raw(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** One address, or none. */
    static Field email(@Nullable String typed) {
        Field email = of(typed);
        return email.unless(
                !email.value().isEmpty() && !MailAddress.is(email.value()),
                "Type one address, such as rosa@lantern.example.");
    }

    static Field right(String value) {
        return new Field(value, "");
    }

    Field required(String sentence) {
        return unless(value.isEmpty(), sentence);
    }

    Field longest(int limit) {
        return unless(value.length() > limit, "At most " + limit + " characters.");
    }

    /** The first thing that is wrong stays said. */
    Field unless(boolean bad, String sentence) {
        return bad && right() ? new Field(value, sentence) : this;
    }

    boolean right() {
        return wrong.isEmpty();
    }
}
