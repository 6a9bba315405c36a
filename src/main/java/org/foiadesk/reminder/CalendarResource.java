package org.foiadesk.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.foiadesk.people.Address;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.Newsroom;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** Gives a calendar program its dates by a secret address. A wrong one is a page that does not exist. */
@Path("/calendar/{token:[A-Za-z0-9_-]{43}}.ics")
class CalendarResource {

    private final Feeds feeds;
    private final Persons persons;
    private final Newsrooms newsrooms;
    private final Address address;
    private final Asking asking;

    CalendarResource(Feeds feeds, Persons persons, Newsrooms newsrooms, Address address, Asking asking) {
        this.feeds = feeds;
        this.persons = persons;
        this.newsrooms = newsrooms;
        this.address = address;
        this.asking = asking;
    }

    @GET
    @PermitAll
    public Response calendar(String token, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        Feed feed =
                QuarkusTransaction.requiringNew().call(() -> feeds.find(token)).orElseThrow(NotFound::new);
        String text =
                asking.as(feed.person(), () -> QuarkusTransaction.requiringNew().call(() -> written(feed)));
        String tag = "\"" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)) + "\"";
        Response.ResponseBuilder answer =
                tag.equals(known) ? Response.notModified() : Response.ok(text).type("text/calendar;charset=utf-8");
        return answer.header(HttpHeaders.ETAG, tag).build();
    }

    /** On behalf of its owner, so that the database lets nothing into it that they may not see. */
    private String written(Feed feed) {
        boolean theirs = persons.byId(feed.person())
                .filter(Person::active)
                .filter(person -> !feed.desk() || person.is(Role.EDITOR))
                .isPresent();
        if (!theirs) {
            throw new NotFound();
        }
        feeds.used(feed);
        Newsroom newsroom = newsrooms.only().orElseThrow(NotFound::new);
        MailSays most = feed.says().atMost(newsroom.mailSays());
        String name = feed.desk() ? newsroom.name() + " FOIA desk" : "FOIA dates";
        List<FeedDate> dates = feeds.dates(feed);
        return new CalendarText(name, most, address.of("")).written(dates);
    }
}
