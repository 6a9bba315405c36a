package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Dated;
import org.foiadesk.event.Fetching.RecordsFetched;
import org.foiadesk.event.Fetching.RecordsLinked;
import org.foiadesk.event.Kind;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;

/** The links behind which a request's records lie: those to be fetched first, then the others, each latest first. */
@ApplicationScoped
public class RecordLinks {

    private final Chronicles chronicles;
    private final FilePasswords passwords;
    private final Today today;

    RecordLinks(Chronicles chronicles, FilePasswords passwords, Today today) {
        this.chronicles = chronicles;
        this.passwords = passwords;
        this.today = today;
    }

    public List<RecordLink> of(FoiaRequest request, Viewer viewer) {
        List<Dated> standing = chronicles.history(request).standing();
        List<Dated> links = standing.stream()
                .filter(dated -> dated.event() instanceof RecordsLinked)
                .toList();
        if (links.isEmpty()) {
            return List.of();
        }
        boolean may = new Rights(viewer, request).mayRecord(Kind.RECORDS_FETCHED);
        Set<Integer> locked = may ? passwords.kept(request) : Set.of();
        List<RecordLink> open = new ArrayList<>();
        List<RecordLink> over = new ArrayList<>();
        for (Dated link : links) {
            Optional<Dated> fetched = after(link, standing);
            RecordLink line = line(link, fetched, request, locked.contains(link.seq()), may);
            (line.open() ? open : over).add(0, line);
        }
        open.addAll(over);
        return List.copyOf(open);
    }

    /** @throws NotFound when no such entry stands on the request */
    RecordLink one(FoiaRequest request, int seq, Viewer viewer) {
        return of(request, viewer).stream()
                .filter(link -> link.seq() == seq)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Optional<Dated> after(Dated link, List<Dated> standing) {
        return standing.subList(standing.indexOf(link), standing.size()).stream()
                .filter(dated -> dated.event() instanceof RecordsFetched fetched && fetched.settles(link))
                .findFirst();
    }

    private RecordLink line(Dated dated, Optional<Dated> fetched, FoiaRequest request, boolean locked, boolean may) {
        RecordsLinked link = (RecordsLinked) dated.event();
        LocalDate last = link.fetchBy(dated.occurredOn());
        return new RecordLink(
                dated.seq(),
                link.portal(),
                link.host(),
                link.address(),
                fetched.map(this::ended).orElseGet(() -> until(link, last, request)),
                fetched.isEmpty(),
                fetched.isEmpty() && today.date().isAfter(last),
                locked,
                may);
    }

    private String ended(Dated fetched) {
        return fetched.event().sentence() + ", " + Due.written(fetched.occurredOn(), today.date()) + ".";
    }

    private String until(RecordsLinked link, LocalDate last, FoiaRequest request) {
        Statute.Calendar calendar = request.agency.statute().calendar(request.agency.counting());
        Due due = Due.of(last, Deadline.Kind.FETCH, Ball.US, null, today.date(), calendar);
        String when = due == null ? "" : due.date() + ", " + due.distance();
        return link.fetchBy() == null
                ? "Fetch them by " + when + ". The letter names no last day; this one is our guess."
                : "The agency says that it works until " + when + ".";
    }
}
