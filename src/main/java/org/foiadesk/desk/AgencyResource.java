package org.foiadesk.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.foiadesk.agency.Agencies;
import org.foiadesk.agency.Agency;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Pace;
import org.foiadesk.request.RequestFilter;
import org.foiadesk.request.RequestRow;
import org.foiadesk.request.Requests;

@Path("/agencies/{id:[0-9]{1,18}}")
class AgencyResource {

    private static final int SHOWN = 20;
    private static final int FEWEST = 5;

    private final Agencies agencies;
    private final Requests requests;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    AgencyResource(Agencies agencies, Requests requests, SignedIn signedIn, Frame frame, Today today) {
        this.agencies = agencies;
        this.requests = requests;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance agency(@PathParam("id") long id) {
        Viewer viewer = signedIn.viewer();
        Agency agency = agencies.byId(id);
        List<RequestRow> found = requests.list(RequestFilter.to(id), null, SHOWN + 1, viewer, today.date());
        Pace pace = requests.pace(agency, viewer);
        AgencyPage page = new AgencyPage(
                agencies.card(id, viewer),
                found.stream().limit(SHOWN).toList(),
                found.size() > SHOWN,
                List.of(figure("To acknowledge", pace.toAcknowledge()), figure("To answer", pace.toAnswer())),
                viewer.mayCreate());
        return DeskTemplates.agency(frame.chrome(), page);
    }

    private static AgencyPage.Figure figure(String what, Pace.Median median) {
        String words = median.n() < FEWEST
                ? "no figure under five answers yet"
                : "median " + median.workingDays() + " working days";
        return new AgencyPage.Figure(what, words, median.n());
    }
}
