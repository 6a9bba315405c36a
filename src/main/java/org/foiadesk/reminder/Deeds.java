package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foiadesk.event.Appeals;
import org.foiadesk.event.Event;
import org.foiadesk.event.Kind;
import org.foiadesk.event.Notes;
import org.foiadesk.people.PersonRow;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Access;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Log;
import org.foiadesk.request.Requests;
import org.foiadesk.request.Rights;
import org.foiadesk.request.Sharing;

/** What somebody answers to a reminder, by its page or by mail; each deed says in a sentence what it did. */
@ApplicationScoped
class Deeds {

    /** Nobody is reminded then; a word of the agency ends it sooner. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Hushes hushes;
    private final Reminders reminders;
    private final Requests requests;
    private final Sharing sharing;
    private final Persons persons;
    private final Log log;
    private final Today today;

    Deeds(
            Hushes hushes,
            Reminders reminders,
            Requests requests,
            Sharing sharing,
            Persons persons,
            Log log,
            Today today) {
        this.hushes = hushes;
        this.reminders = reminders;
        this.requests = requests;
        this.sharing = sharing;
        this.persons = persons;
        this.log = log;
        this.today = today;
    }

    String done(DueReminder reminder, Viewer viewer) {
        if (reminder.hard()) {
            throw new Refusal(date(reminder)
                    + " costs a right when it is missed, so a word does not end it. Record what" + " you did on "
                    + reminder.number() + " and the reminders stop, or waive it with a reason.");
        }
        hushes.done(reminder, viewer);
        recall(reminder, viewer, "Done, says " + viewer.name() + ".");
        return "You hear no more of this date: " + date(reminder) + ", " + reminder.number() + ".";
    }

    String snooze(DueReminder reminder, int days, Viewer viewer) {
        LocalDate until = today.date().plusDays(days);
        if (reminder.hard() && until.isAfter(reminder.dueOn())) {
            throw new Refusal("That is past the date itself: " + date(reminder) + ". " + shorter(reminder) + "Hand "
                    + reminder.number() + " over, or waive the date with a reason.");
        }
        hushes.until(reminder, viewer, until);
        recall(reminder, viewer, "Snoozed until " + written(until) + ".");
        return "You hear of it again on " + written(until) + ": " + date(reminder) + ", " + reminder.number() + ".";
    }

    String untilTheyWrite(DueReminder reminder, Viewer viewer) {
        if (reminder.hard() && !reminder.dueOn().isAfter(today.date())) {
            throw new Refusal("That is past the date itself: " + date(reminder) + ". Hand " + reminder.number()
                    + " over, or waive the date with a reason.");
        }
        hushes.untilTheyWrite(reminder, viewer, reminder.hard() ? reminder.dueOn() : NEVER);
        recall(reminder, viewer, "Snoozed until they write.");
        return "You hear of it when they write" + (reminder.hard() ? ", and on the day itself: " : ": ")
                + date(reminder) + ", " + reminder.number() + ".";
    }

    /** A date of ours is let go, and the record says why. */
    String waive(DueReminder reminder, String reason, Viewer viewer) {
        FoiaRequest request = requests.held(reminder.number(), viewer);
        boolean appeal = reminder.matter() == Matter.APPEAL_WINDOW;
        Kind kind = appeal ? Kind.DECIDED_NOT_TO_APPEAL : Kind.NOTED;
        if (!new Rights(viewer, request).mayRecord(kind)) {
            throw new Refusal(
                    "You may not record that on " + reminder.number() + ". Its owner or an editor waives it.");
        }
        hushes.waived(reminder, viewer, reason);
        Event event = appeal
                ? new Appeals.DecidedNotToAppeal(reason, "")
                : new Notes.Noted("Waived: " + date(reminder) + ". " + reason);
        log.record(reminder.number(), event, today.date(), null, UUID.randomUUID(), viewer);
        recall(reminder, viewer, "Waived by " + viewer.name() + ".");
        return "Waived, and noted on " + reminder.number() + ": " + date(reminder)
                + ". Nobody is reminded of it any more.";
    }

    String handOver(DueReminder reminder, String whom, Viewer viewer) {
        FoiaRequest request = requests.held(reminder.number(), viewer);
        if (!new Rights(viewer, request).mayShare()) {
            throw new Refusal("Only the owner or an editor hands " + reminder.number() + " over.");
        }
        PersonRow to = named(whom);
        Access before = request.access();
        if (before.ownerId() == to.id()) {
            throw new Refusal(to.name() + " has " + reminder.number() + " already.");
        }
        sharing.change(request, new Access(before.discretion(), to.id(), before.helpers()), viewer);
        return reminder.number() + " is " + to.name() + "’s now; you stay on it as a helper.";
    }

    private PersonRow named(String whom) {
        String wanted = whom.strip().toLowerCase(Locale.ROOT);
        List<PersonRow> found = persons.active().stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        return persons.byUsername(wanted)
                .filter(person -> person.active())
                .map(person -> new PersonRow(person.id(), person.name()))
                .orElseThrow(() -> new Refusal(
                        "No one colleague bears that name. Type the name or user name as it stands on the desk."));
    }

    private void recall(DueReminder reminder, Viewer viewer, String because) {
        reminders.recall(requests.byNumber(reminder.number(), viewer), because, false);
    }

    private String shorter(DueReminder reminder) {
        long most = reminder.dueOn().toEpochDay() - today.date().toEpochDay();
        return most < 1 ? "" : "Snooze it for at most " + most + (most == 1 ? " day. " : " days. ");
    }

    private String date(DueReminder reminder) {
        return reminder.matter().word() + ", " + written(reminder.dueOn());
    }

    private String written(LocalDate day) {
        return Due.written(day, today.date());
    }
}
