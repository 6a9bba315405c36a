package org.foiadesk.agency;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Today;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

@Path("/agencies")
class AgencyEditResource {

    private final Agencies agencies;
    private final Parents parents;
    private final Event<AgencyClockChanged> clock;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    AgencyEditResource(
            Agencies agencies,
            Parents parents,
            Event<AgencyClockChanged> clock,
            SignedIn signedIn,
            Frame frame,
            Today today) {
        this.agencies = agencies;
        this.parents = parents;
        this.clock = clock;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Path("{id}/edit")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public TemplateInstance page(@RestPath long id) {
        Agency agency = agencies.byId(id);
        return page(agency, AgencyPage.of(AgencyForm.of(agency), Map.of(), parents), List.of());
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response save(@RestPath long id, @BeanParam AgencyForm form, @RestForm @DefaultValue("") String version) {
        Agency agency = agencies.held(id);
        AgencyPage sent = AgencyPage.of(form, parents.wrong(form, Optional.of(agency)), parents);
        List<AgencyPage.Change> changes = sent.changesTo(AgencyForm.of(agency));
        if (!version.equals(String.valueOf(agency.version())) && !changes.isEmpty()) {
            return Response.status(409).entity(page(agency, sent, changes)).build();
        }
        if (!sent.wrong().isEmpty()) {
            return Response.status(422).entity(page(agency, sent, List.of())).build();
        }
        revise(agency, form);
        frame.say("Saved " + agency.label() + ".");
        return Back.to(id);
    }

    private void revise(Agency agency, AgencyForm form) {
        boolean recount = agency.revise(form.facts(), parents.chosen(form), today.instant());
        agency.offer(form.isOffered());
        if (recount) {
            clock.fire(new AgencyClockChanged(
                    Scope.of(agency),
                    "The agency counts its days otherwise",
                    signedIn.viewer().personId()));
        }
    }

    private TemplateInstance page(Agency agency, AgencyPage its, List<AgencyPage.Change> changes) {
        return AgencyTemplates.edit(
                frame.chrome(), its, new AgencyPage.Edited(agency.id(), agency.label(), agency.version(), changes));
    }
}
