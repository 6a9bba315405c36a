package org.foiadesk.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.foiadesk.people.Address;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.Newsroom;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.Mail;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.Today;

/**
 * Writes one person's mail of the day in one transaction on their own behalf, so that the database lets nothing into it
 * that they may not see.
 */
@ApplicationScoped
class Daily {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private final Reminders reminders;
    private final Saying saying;
    private final Moved moved;
    private final Morning morning;
    private final Persons persons;
    private final Newsrooms newsrooms;
    private final OwnReminders own;
    private final Habits habits;
    private final Outbox outbox;
    private final AnswerTokens answers;
    private final Address address;
    private final Asking asking;
    private final Today today;

    Daily(
            Reminders reminders,
            Saying saying,
            Moved moved,
            Morning morning,
            Persons persons,
            Newsrooms newsrooms,
            OwnReminders own,
            Habits habits,
            Outbox outbox,
            AnswerTokens answers,
            Address address,
            Asking asking,
            Today today) {
        this.reminders = reminders;
        this.saying = saying;
        this.moved = moved;
        this.morning = morning;
        this.persons = persons;
        this.newsrooms = newsrooms;
        this.own = own;
        this.habits = habits;
        this.outbox = outbox;
        this.answers = answers;
        this.address = address;
        this.asking = asking;
        this.today = today;
    }

    /** @param everything false where they hear of dates alone that cost a right */
    void write(long personId, boolean everything) {
        asking.as(personId, () -> QuarkusTransaction.requiringNew().call(() -> {
            persons.byId(personId).filter(Person::active).ifPresent(person -> write(person, everything));
            return true;
        }));
    }

    private void write(Person person, boolean everything) {
        Viewer viewer = new Viewer(person.id(), person.name(), person.roles());
        LocalDate day = today.date();
        boolean second = reminders.mailed(viewer, day);
        boolean all = everything && !second;
        if (!second) {
            reminders.takeBackEarlier(viewer, day);
        }
        List<DueReminder> due = reminders.due(viewer, day).stream()
                .filter(reminder -> all || reminder.hard())
                .toList();
        Saying.Said said = saying.of(due, viewer);
        List<OwnLine> unsaid = all ? own.unsaid(viewer) : List.of();
        List<Morning.Group> groups = all && Morning.comesTo(viewer, day) ? morning.groups(viewer, day) : List.of();
        Moved.Said moves = moved.of(viewer);
        if (!said.nothing() || !unsaid.isEmpty() || !groups.isEmpty() || (all && !moves.nothing())) {
            send(person, viewer, said, all ? moves : Moved.Said.NOTHING, joined(unsaid, groups), unsaid);
        }
    }

    private void send(
            Person person,
            Viewer viewer,
            Saying.Said said,
            Moved.Said moves,
            List<Morning.Group> groups,
            List<OwnLine> unsaid) {
        LocalDate day = today.date();
        String token = answers.fresh();
        UUID id = outbox.put(mail(person, said, moves, groups, answers.address(token)));
        answers.keep(token, id, viewer);
        reminders.mailed(id, said.mailed(), today.instant());
        reminders.overtaken(said.overtaken(), today.instant());
        moved.told(id, moves, viewer);
        own.mailed(id, unsaid);
        reminders.daily(id, viewer, day);
        reminders.about(id, numbers(said, moves, groups));
    }

    /** @param answersTo where an answer does what the links do; empty while the desk has no address of its own */
    private Mail mail(
            Person person, Saying.Said said, Moved.Said moves, List<Morning.Group> groups, Optional<String> answersTo) {
        LocalDate day = today.date();
        Newsroom newsroom = newsrooms.only().orElseThrow();
        Habit.Newsroom usual = new Habit.Newsroom(newsroom.mailHour(), newsroom.zone());
        Letter letter = new Letter(
                newsroom.name(),
                DAY.format(day),
                person.name(),
                said.dates(),
                moves.list(),
                groups,
                address.of("/"),
                HOUR.format(habits.of(person.id()).comes(day, usual)),
                answersTo.isPresent() && said.dates().size() > 0);
        Mail mail = new Mail(
                OptionalLong.of(person.id()),
                person.email(),
                letter.subject(),
                new LetterText(letter).written(),
                ReminderTemplates.day(letter).render());
        return answersTo.map(mail::replyTo).orElse(mail);
    }

    private List<Morning.Group> joined(List<OwnLine> unsaid, List<Morning.Group> groups) {
        MailSays most = newsrooms.only().orElseThrow().mailSays();
        List<MorningLine> lines = unsaid.stream()
                .map(line -> line.mailed(most, address.of(line.path())))
                .toList();
        Stream<Morning.Group> first =
                lines.isEmpty() ? Stream.empty() : Stream.of(new Morning.Group("You asked to be reminded", lines, ""));
        return Stream.concat(first, groups.stream()).toList();
    }

    private static List<String> numbers(Saying.Said said, Moved.Said moves, List<Morning.Group> groups) {
        return Stream.concat(
                        Stream.concat(said.numbers(), moves.numbers()),
                        groups.stream().flatMap(group -> group.lines().stream()).map(MorningLine::number))
                .distinct()
                .toList();
    }
}
