package org.foiadesk.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody new says of themselves: name, user name, password. The password is never shown again. */
record Account(Field name, Field username, Field password) {

    static final Account EMPTY = new Account(Field.right(""), Field.right(""), Field.right(""));
    static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    static Account of(@Nullable String name, @Nullable String username, @Nullable String password, String newsroom) {
        Field who = Field.of(username);
        String lower = who.value().toLowerCase(Locale.ROOT);
        String secret = password == null ? "" : password;
        return new Account(
                Field.of(name).required("Say how colleagues call you.").longest(80),
                new Field(lower, who.wrong())
                        .unless(
                                !USERNAME.matcher(lower).matches(),
                                "Two to 40 letters a to z, digits, dots or dashes; begin with a letter or digit."),
                new Field(secret, PasswordRule.fault(secret, newsroom, lower)));
    }

    Account taken(boolean taken) {
        return new Account(name, username.unless(taken, "Somebody here has that user name already."), password);
    }

    boolean right() {
        return name.right() && username.right() && password.right();
    }
}
