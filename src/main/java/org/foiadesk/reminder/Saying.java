package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.people.Address;
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
    private final Address address;
    private final Today today;

    Saying(Requests requests, Address address, Today today) {
        this.requests = requests;
        this.address = address;
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
        List<DateLine> lines = new ArrayList<>();
        List<DueReminder> mailed = new ArrayList<>();
        List<DueReminder> overtaken = new ArrayList<>();
        for (List<DueReminder> rungs : byDate(due)) {
            DueReminder latest = rungs.get(0);
            boolean named = lines.size() < DateList.NAMED;
            Optional<DateLine> line = named ? line(latest, viewer) : Optional.empty();
            if (line.isPresent() || !named) {
                line.ifPresent(lines::add);
                mailed.add(latest);
                overtaken.addAll(rungs.subList(1, rungs.size()));
            }
        }
        return new Said(DateList.of(lines, mailed.size() - lines.size()), mailed, overtaken);
    }

    private static Collection<List<DueReminder>> byDate(List<DueReminder> due) {
        return due.stream()
                .collect(Collectors.groupingBy(DueReminder::date, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** A date that does not follow from its events any more stays planned, is told in the log, and holds up no other. */
    private Optional<DateLine> line(DueReminder reminder, Viewer viewer) {
        try {
            FoiaRequest request = requests.byNumber(reminder.number(), viewer);
            Deadline deadline = request.history()
                    .situation()
                    .timeline()
                    .of(reminder.kind(), reminder.ord())
                    .orElseThrow();
            String url = address.of("/requests/" + request.number());
            return Optional.of(DateLine.of(request, deadline, today.date(), url));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The reminder of %s for %s cannot be written.", reminder.kind(), reminder.number());
            return Optional.empty();
        }
    }
}
