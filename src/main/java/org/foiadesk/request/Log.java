package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.agency.Agencies;
import org.foiadesk.agency.Agency;
import org.foiadesk.event.Filing;
import org.foiadesk.event.Handling;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** Writes what people report: a new request, an event on one. Each write is one transaction of its caller's. */
@ApplicationScoped
public class Log {

    private final Requests requests;
    private final Agencies agencies;
    private final Today today;
    private final Referrals referrals;
    private final Event<Recorded> told;

    Log(Requests requests, Agencies agencies, Referrals referrals, Today today, Event<Recorded> told) {
        this.requests = requests;
        this.agencies = agencies;
        this.referrals = referrals;
        this.today = today;
        this.told = told;
    }

    /** An event was recorded on a request, in this transaction: rooms to the right link letters, cancel reminders. */
    public record Recorded(FoiaRequest request, EventRow event) {}

    /** The same submission sent twice opens one request. */
    public FoiaRequest open(NewRequest wanted, Viewer viewer) {
        return requests.submitted(wanted.once(), viewer).orElseGet(() -> opened(wanted, viewer));
    }

    private FoiaRequest opened(NewRequest wanted, Viewer viewer) {
        Agency agency = agencies.byId(wanted.agencyId());
        Recording now = now(viewer, wanted.once());
        Access access = new Access(wanted.discretion(), viewer.personId(), List.of());
        String number = requests.nextNumber(now.today(), wanted.demo());
        FoiaRequest request = new FoiaRequest(number, agency, wanted.details(), access, now);
        LocalDate drafted = Optional.ofNullable(wanted.filedOn()).orElse(now.today());
        request.record(new Filing.Drafted(""), drafted, null, now);
        NewRequest.numbers(wanted.trackingNumber()).forEach(request::track);
        if (wanted.filedOn() != null) {
            Recording filing = now(viewer, UUID.randomUUID());
            request.record(new Filing.Filed(wanted.how(), wanted.proof(), ""), drafted, null, filing);
        }
        requests.persist(request);
        return request;
    }

    /** The same submission sent twice records one event. */
    public FoiaRequest record(
            String number,
            org.foiadesk.event.Event event,
            LocalDate occurredOn,
            @Nullable LocalDate arrivedOn,
            UUID once,
            Viewer viewer) {
        FoiaRequest request = requests.held(number, viewer);
        if (!request.chain.holds(once)) {
            EventRow row = request.record(event, occurredOn, arrivedOn, now(viewer, once));
            if (event instanceof Handling.Referred referred) {
                referrals.draft(request, referred, now(viewer, UUID.randomUUID()));
            }
            told.fire(new Recorded(request, row));
        }
        return request;
    }

    private Recording now(Viewer viewer, UUID once) {
        return new Recording(viewer.personId(), today.instant(), today.date(), once);
    }
}
