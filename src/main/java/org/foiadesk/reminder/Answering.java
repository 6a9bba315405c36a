package org.foiadesk.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.correspondence.ReminderAnswered;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.Mail;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.Refusal;
import org.jboss.logging.Logger;

/** Does what somebody answers to a reminder's mail, and says by mail what came of it. */
@ApplicationScoped
class Answering {

    private static final Logger LOG = Logger.getLogger(Answering.class);
    private static final String HOW = "Answer with one of these as the first line: done; snooze 1, 3, 7 or 21;"
            + " snooze until they write. Add a request’s number to mean that one alone.";

    private final AnswerTokens tokens;
    private final Hushes hushes;
    private final Deeds deeds;
    private final Persons persons;
    private final Outbox outbox;
    private final Asking asking;

    Answering(AnswerTokens tokens, Hushes hushes, Deeds deeds, Persons persons, Outbox outbox, Asking asking) {
        this.tokens = tokens;
        this.hushes = hushes;
        this.deeds = deeds;
        this.persons = persons;
        this.outbox = outbox;
        this.asking = asking;
    }

    void answered(@Observes ReminderAnswered answer) {
        Optional<AnswerTokens.Given> given = QuarkusTransaction.requiringNew().call(() -> tokens.given(answer.token()));
        if (given.isEmpty()) {
            LOG.info("An answer came to a reminder's address that has ended or never was.");
            return;
        }
        given.ifPresent(known -> asking.as(
                known.person(), () -> QuarkusTransaction.requiringNew().call(() -> heard(known, answer))));
    }

    /** The address must be theirs: a token that leaked with a forwarded mail is of no use to others. */
    private boolean heard(AnswerTokens.Given given, ReminderAnswered answer) {
        Optional<Person> person = persons.byId(given.person())
                .filter(Person::active)
                .filter(one -> !one.email().isEmpty()
                        && one.email().equalsIgnoreCase(answer.from().strip()));
        if (person.isEmpty()) {
            LOG.info("An answer to a reminder came from somebody else's address; nothing was done.");
            return false;
        }
        person.ifPresent(one -> reply(one, outcome(given, answer.text(), viewer(one))));
        return true;
    }

    private List<String> outcome(AnswerTokens.Given given, String text, Viewer viewer) {
        Optional<Wish> wish = Wish.read(text);
        if (wish.isEmpty()) {
            return List.of("The desk did not understand your answer, and did nothing.", HOW);
        }
        List<String> said = new ArrayList<>();
        hushes.of(given.mail(), viewer).stream()
                .filter(OneReminder::stands)
                .map(OneReminder::reminder)
                .filter(one -> wish.get().number().isEmpty()
                        || one.number().equals(wish.get().number()))
                .forEach(one -> said.add(done(wish.get(), one, viewer)));
        return said.isEmpty() ? List.of("No date of that mail is open any more, so nothing was done.") : said;
    }

    private String done(Wish wish, DueReminder reminder, Viewer viewer) {
        try {
            return switch (wish.verb()) {
                case DONE -> deeds.done(reminder, viewer);
                case SNOOZE ->
                    wish.days() == 0
                            ? deeds.untilTheyWrite(reminder, viewer)
                            : deeds.snooze(reminder, wish.days(), viewer);
            };
        } catch (Refusal refused) {
            return "Not done. " + refused.sentence();
        }
    }

    private void reply(Person person, List<String> said) {
        String text = String.join("\n\n", said);
        outbox.put(new Mail(
                OptionalLong.of(person.id()),
                person.email(),
                "Your answer to the desk",
                text,
                ReminderTemplates.answer(said).render()));
    }

    private static Viewer viewer(Person person) {
        return new Viewer(person.id(), person.name(), person.roles());
    }
}
