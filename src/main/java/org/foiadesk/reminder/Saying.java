package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.jboss.logging.Logger;

/** Puts the reminders of one mail into words. */
@ApplicationScoped
class Saying {

    private static final Logger LOG = Logger.getLogger(Saying.class);

    private final Requests requests;
    private final Newsrooms newsrooms;
    private final Leads leads;
    private final Today today;

    Saying(Requests requests, Newsrooms newsrooms, Leads leads, Today today) {
        this.requests = requests;
        this.newsrooms = newsrooms;
        this.leads = leads;
        this.today = today;
    }

    /** @param overtaken earlier rungs of dates that are said, which go unsaid themselves */
    record Said(DateList dates, List<DueReminder> mailed, List<DueReminder> overtaken) {

        boolean nothing() {
            return mailed.isEmpty();
        }

        Stream<String> numbers() {
            return mailed.stream().map(DueReminder::number);
        }
    }

    /** @param due of each date the latest rung first */
    Said of(List<DueReminder> due, Viewer viewer) {
        MailSays most = newsrooms.only().orElseThrow().mailSays();
        List<DateLine> lines = new ArrayList<>();
        List<DueReminder> mailed = new ArrayList<>();
        List<DueReminder> overtaken = new ArrayList<>();
        for (List<DueReminder> rungs : byDate(due)) {
            DueReminder latest = rungs.get(0);
            if (besidePromised(latest, due)) {
                overtaken.addAll(rungs);
                continue;
            }
            boolean named = lines.size() < DateList.NAMED;
            Optional<DateLine> line = named ? line(latest, viewer, most) : Optional.empty();
            if (line.isPresent() || !named) {
                line.ifPresent(lines::add);
                mailed.add(latest);
                overtaken.addAll(rungs.subList(1, rungs.size()));
            }
        }
        return new Said(DateList.of(lines, mailed.size() - lines.size()), mailed, overtaken);
    }

    /** Where a promise was broken, that is asked about; the law's own date is not said beside it. */
    private static boolean besidePromised(DueReminder reminder, List<DueReminder> due) {
        return reminder.matter() == Matter.DETERMINATION
                && due.stream()
                        .anyMatch(other -> other.matter() == Matter.PROMISED
                                && other.number().equals(reminder.number()));
    }

    private static Collection<List<DueReminder>> byDate(List<DueReminder> due) {
        return due.stream()
                .collect(Collectors.groupingBy(DueReminder::date, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /**
     * A date that does not follow from its events any more stays planned, is told in the log, and holds up no other.
     *
     * @param most what may be said of it at most
     */
    Optional<DateLine> line(DueReminder reminder, Viewer viewer, MailSays most) {
        try {
            FoiaRequest request = requests.byNumber(reminder.number(), viewer);
            MailSays chosen = newsrooms.only().orElseThrow().mailSays();
            MailSays says = request.access().discretion().within(chosen.atMost(most));
            return Optional.of(DateLine.of(subject(reminder, request), says, leads.of(reminder, says, viewer)));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The reminder of %s for %s cannot be written.", reminder.matter(), reminder.number());
            return Optional.empty();
        }
    }

    private DateLine.Subject subject(DueReminder reminder, FoiaRequest request) {
        Optional<Deadline> deadline = reminder.matter().kind().map(kind -> request.history()
                .situation()
                .timeline()
                .of(kind, reminder.ord())
                .orElseThrow());
        LocalDate due = deadline.flatMap(Deadline::dueOn).orElse(reminder.dueOn());
        return new DateLine.Subject(request, reminder.matter(), deadline, due, today.date());
    }
}
