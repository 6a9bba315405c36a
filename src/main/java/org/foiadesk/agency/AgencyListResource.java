package org.foiadesk.agency;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/agencies")
class AgencyListResource {

    private static final int MOST_HITS = 20;

    private final Agencies agencies;
    private final Frame frame;
    private final SignedIn signedIn;

    AgencyListResource(Agencies agencies, Frame frame, SignedIn signedIn) {
        this.agencies = agencies;
        this.frame = frame;
        this.signedIn = signedIn;
    }

    /** As Tom Select reads it. */
    record Hit(long id, String name, String hint) {}

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public TemplateInstance list(@BeanParam AgencyFilter filter) {
        AgencyList list = AgencyList.of(
                filter,
                agencies.page(filter),
                agencies.count(filter.whole()),
                agencies.jurisdictions(),
                Agencies.mayEdit(signedIn.viewer()));
        return AgencyTemplates.list(frame.chrome(), list);
    }

    @GET
    @Path("search")
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response search(@RestQuery @DefaultValue("") String q) {
        List<Hit> hits = agencies.search(q, MOST_HITS).stream()
                .map(row -> new Hit(row.id(), row.label(), row.hint()))
                .toList();
        return Response.ok(hits, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
