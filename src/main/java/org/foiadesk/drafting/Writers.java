package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foiadesk.event.Stage;
import org.foiadesk.people.Newsroom;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.MailSender;
import org.foiadesk.platform.MailServer;
import org.foiadesk.platform.MailServers;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Chronicles;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Level;
import org.foiadesk.request.RequestFilter;
import org.foiadesk.request.Requests;

/** Who writes, from which address, and about which requests. */
@ApplicationScoped
class Writers {

    private static final int MOST_LISTED = 100;

    private final Persons persons;
    private final Newsrooms newsrooms;
    private final MailServers servers;
    private final Requests requests;
    private final Chronicles chronicles;
    private final Today today;

    Writers(
            Persons persons,
            Newsrooms newsrooms,
            MailServers servers,
            Requests requests,
            Chronicles chronicles,
            Today today) {
        this.persons = persons;
        this.newsrooms = newsrooms;
        this.servers = servers;
        this.requests = requests;
        this.chronicles = chronicles;
        this.today = today;
    }

    /** The newsroom's own address, that all mail is handed over under. */
    Optional<MailSender> desk() {
        return servers.known().map(server -> new MailSender(server.fromAddress(), name(server)));
    }

    /** The writer's own, where they gave one. */
    Optional<MailSender> own(Viewer viewer) {
        return persons.byId(viewer.personId())
                .map(Person::email)
                .filter(email -> !email.isEmpty())
                .map(email -> new MailSender(email, viewer.name()));
    }

    Optional<MailSender> sender(boolean fromDesk, Viewer viewer) {
        return fromDesk ? desk().or(() -> own(viewer)) : own(viewer).or(this::desk);
    }

    boolean ready() {
        return servers.ready();
    }

    Merging merging(FoiaRequest request) {
        return new Merging(request, chronicles.history(request), today.date());
    }

    Merging.Writer writer(FoiaRequest request, LetterKind kind, boolean fromDesk, Viewer viewer) {
        String newsroom = newsrooms.only().map(Newsroom::name).orElse("");
        String email = sender(fromDesk, viewer).map(MailSender::address).orElse("");
        String list = kind == LetterKind.ALL_OPEN ? list(request, viewer) : "";
        return new Merging.Writer(viewer.name(), email, newsroom, list);
    }

    /**
     * Our open requests with the same agency. A letter on one file must not tell of others that its readers may not
     * see, so of what is not the whole newsroom's it lists the request itself alone.
     */
    List<FoiaRequest> open(FoiaRequest request, Viewer viewer) {
        LocalDate day = today.date();
        return requests.list(RequestFilter.to(request.agency().id()), null, MOST_LISTED, viewer, day).stream()
                .map(row -> requests.byNumber(row.number(), viewer))
                .filter(one ->
                        one.access().level() == Level.NEWSROOM || one.number().equals(request.number()))
                .filter(this::isOpen)
                .toList();
    }

    private boolean isOpen(FoiaRequest request) {
        Stage stage = chronicles.history(request).situation().stage();
        return stage == Stage.FILED || stage == Stage.ACKNOWLEDGED || stage == Stage.APPEALED;
    }

    private String list(FoiaRequest request, Viewer viewer) {
        return String.join(
                "\n",
                open(request, viewer).stream().map(one -> merging(one).line()).toList());
    }

    private String name(MailServer server) {
        return server.fromName().isEmpty()
                ? newsrooms.only().map(Newsroom::name).orElse("")
                : server.fromName();
    }
}
