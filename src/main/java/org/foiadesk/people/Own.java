package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.foiadesk.platform.NotFound;

/** The signed-in person's own account: who it is, proving the password once more, the profile page. */
@ApplicationScoped
class Own {

    static final String WRONG = "That is not your password.";

    private final SignedIn signedIn;
    private final Persons persons;
    private final Passwords passwords;
    private final Tries tries;
    private final Sessions sessions;
    private final SecondFactor factor;
    private final RecoveryCodes codes;
    private final PersonalTokens tokens;
    private final Frame frame;

    Own(
            SignedIn signedIn,
            Persons persons,
            Passwords passwords,
            Tries tries,
            Sessions sessions,
            SecondFactor factor,
            RecoveryCodes codes,
            PersonalTokens tokens,
            Frame frame) {
        this.signedIn = signedIn;
        this.persons = persons;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
        this.factor = factor;
        this.codes = codes;
        this.tokens = tokens;
        this.frame = frame;
    }

    Person person() {
        return persons.byId(signedIn.viewer().personId()).orElseThrow(NotFound::new);
    }

    /** What is wrong with the password typed to prove that the session was not stolen; empty when nothing is. */
    String faultOf(Person person, String password) {
        if (!tries.allowProof(person.id())) {
            return "Too many tries; wait a few minutes.";
        }
        boolean fits = password.length() <= PasswordRule.LONGEST && passwords.matches(password, person.password);
        return fits ? "" : WRONG;
    }

    Response profile(int status, PasswordForm form) {
        return profile(status, form, EmailForm.of(person()));
    }

    Response profile(int status, TokenForm form) {
        return profile(status, PasswordForm.BLANK, EmailForm.of(person()), form);
    }

    Response profile(int status, PasswordForm form, EmailForm email) {
        return profile(status, form, email, TokenForm.BLANK);
    }

    private Response profile(int status, PasswordForm form, EmailForm email, TokenForm token) {
        Person person = person();
        String here = signedIn.visit().map(Visit::session).orElse("");
        Profile profile = new Profile(
                person.username(),
                Role.words(person.roles()),
                person.keys,
                person.hasSecondFactor(),
                factor.mayGoWithout(person),
                codes.left(person.id()),
                sessions.of(person.id(), here),
                tokens.of(person.id()));
        return Response.status(status)
                .entity(PeopleTemplates.profile(frame.chrome(), profile, form, email, token))
                .build();
    }
}
