package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;

/** The first step: name and password. */
@ApplicationScoped
class SignIn {

    private final Persons persons;
    private final Passwords passwords;
    private final Newsrooms newsrooms;
    private final Tries tries;
    private final Audit audit;

    SignIn(Persons persons, Passwords passwords, Newsrooms newsrooms, Tries tries, Audit audit) {
        this.persons = persons;
        this.passwords = passwords;
        this.newsrooms = newsrooms;
        this.tries = tries;
        this.audit = audit;
    }

    sealed interface Answer {
        record TooMany() implements Answer {}

        record Wrong() implements Answer {}

        record Proved(Person person) implements Answer {}
    }

    Answer knock(String typedName, String password, Browser browser) {
        String typed = typedName.toLowerCase(Locale.ROOT);
        String username = Account.USERNAME.matcher(typed).matches() ? typed : "?";
        if (!tries.allow(username, browser)) {
            return new Answer.TooMany();
        }
        Optional<Person> person = persons.byUsername(username);
        if (matches(person, password)) {
            tries.giveBack(username, browser);
            return new Answer.Proved(person.orElseThrow());
        }
        refused(person, browser);
        return new Answer.Wrong();
    }

    private boolean matches(Optional<Person> person, String password) {
        if (password.length() > PasswordRule.LONGEST) {
            return false;
        }
        boolean right = person.map(known -> passwords.matches(password, known.password))
                .orElseGet(() -> passwords.matchesNobody(password));
        return right && person.filter(this::mayEnter).isPresent();
    }

    private boolean mayEnter(Person person) {
        return person.active() && (!person.invented() || newsrooms.masthead().demo());
    }

    /** An unknown name is not written down: people type their password there. */
    private void refused(Optional<Person> person, Browser browser) {
        audit.record(
                person.map(known -> OptionalLong.of(known.id())).orElse(OptionalLong.empty()),
                "sign-in refused",
                person.map(Person::username).orElse("unknown name"),
                browser.network());
    }
}
