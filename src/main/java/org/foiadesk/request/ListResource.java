package org.foiadesk.request;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Stage;
import org.foiadesk.people.Frame;
import org.foiadesk.people.PersonRow;
import org.foiadesk.people.Persons;
import org.foiadesk.people.SectionRow;
import org.foiadesk.people.Sections;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Option;
import org.foiadesk.platform.Today;

@Path("/requests")
class ListResource {

    private static final int PAGE = 50;

    private final Requests requests;
    private final Counts counts;
    private final Persons persons;
    private final Sections sections;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    ListResource(
            Requests requests,
            Counts counts,
            Persons persons,
            Sections sections,
            SignedIn signedIn,
            Frame frame,
            Today today) {
        this.requests = requests;
        this.counts = counts;
        this.persons = persons;
        this.sections = sections;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@Context UriInfo address) {
        FilterForm typed = new FilterForm(address.getQueryParameters());
        Viewer viewer = signedIn.viewer();
        LocalDate day = today.date();
        List<RequestRow> found = requests.list(typed.filter(), typed.after().orElse(null), PAGE + 1, viewer, day);
        return RequestTemplates.list(frame.chrome(), page(typed, found, viewer));
    }

    /** After the page, as counting costs more than showing. */
    @GET
    @Path("/count")
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance count(@Context UriInfo address) {
        FilterForm typed = new FilterForm(address.getQueryParameters());
        return RequestTemplates.count(counts.of(typed.filter(), signedIn.viewer(), today.date()));
    }

    private ListPage page(FilterForm form, List<RequestRow> found, Viewer viewer) {
        RequestFilter filter = form.filter();
        Map<String, String> typed = form.typed();
        List<RequestRow> rows = found.stream().limit(PAGE).toList();
        return new ListPage(
                rows,
                typed,
                Option.withNone("any stage", Option.of(Stage.class, Stage::word, filter.stage())),
                Option.withNone("anybody’s move", Option.of(Ball.class, Ball::word, filter.ball())),
                Option.withNone("anybody", Option.of(persons.active(), PersonRow::id, PersonRow::name, filter.owner())),
                Option.withNone(
                        "any section", Option.of(sections.all(), SectionRow::id, SectionRow::name, filter.section())),
                Option.of(RequestFilter.Sort.class, RequestFilter.Sort::word, filter.sort()),
                filter.agency() == null || rows.isEmpty() ? "" : rows.get(0).agencyName(),
                filter.late(),
                !filter.everything(),
                viewer.mayCreate(),
                viewer.seesTeam() || viewer.administers(),
                ListPage.query(typed),
                found.size() > PAGE ? ListPage.next(typed, rows) : "",
                form.after().isPresent() ? ListPage.query(typed) : "");
    }
}
