package org.foiadesk.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody new says of themselves: name, user name, password, address. The password is never shown again. */
record Account(Field name, Field username, Field password, Field email) {

    static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    static final Account EMPTY = invited("", "");

    static Account of(MultivaluedMap<String, String> form, String newsroom) {
        String password = form.getFirst("password");
        Field who = Field.of(form.getFirst("username"));
        String lower = who.value().toLowerCase(Locale.ROOT);
        String secret = password == null ? "" : password;
        return new Account(
                Field.of(form.getFirst("name"))
                        .required("Say how colleagues call you.")
                        .longest(80),
                new Field(lower, who.wrong())
                        .unless(
                                !USERNAME.matcher(lower).matches(),
                                "Two to 40 letters a to z, digits, dots or dashes; begin with a letter or digit."),
                new Field(secret, PasswordRule.fault(secret, newsroom, lower)),
                Field.email(form.getFirst("email")));
    }

    /** Nothing typed yet but what the invitation knows, and a user name that follows from it. */
    static Account invited(String whom, String email) {
        String of = email.isEmpty() ? whom.split(" ", 2)[0] : email.split("@", 2)[0];
        String lower = of.toLowerCase(Locale.ROOT);
        String username = USERNAME.matcher(lower).matches() ? lower : "";
        return new Account(Field.right(whom), Field.right(username), Field.right(""), Field.right(email));
    }

    Account taken(boolean name, boolean address) {
        return new Account(
                this.name,
                username.unless(name, "Somebody here has that user name already."),
                password,
                email.unless(address, "Somebody here has that address already."));
    }

    boolean right() {
        return name.right() && username.right() && password.right() && email.right();
    }
}
