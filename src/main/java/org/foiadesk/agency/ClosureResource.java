package org.foiadesk.agency;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.jboss.resteasy.reactive.RestPath;

@Path("/agencies")
class ClosureResource {

    private final Agencies agencies;
    private final OwnLaws law;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    ClosureResource(Agencies agencies, OwnLaws law, SignedIn signedIn, Frame frame, Today today) {
        this.agencies = agencies;
        this.law = law;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Path("{id}/closures/new")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public TemplateInstance page(@RestPath long id) {
        return page(agencies.byId(id), ClosureForm.blank(), Map.of());
    }

    @POST
    @Path("{id}/closures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response close(@RestPath long id, @BeanParam ClosureForm form) {
        Agency agency = agencies.held(id);
        Map<String, String> wrong = form.wrong(today.date());
        Optional<LocalDate> day = form.date(today.date());
        if (!wrong.isEmpty() || day.isEmpty()) {
            return Response.status(422).entity(page(agency, form, wrong)).build();
        }
        if (agency.counting().closed().containsKey(day.get())) {
            throw new Refusal(agency.label() + " is already closed on that day.");
        }
        law.add(new DayOff(Scope.of(agency), day.get(), form.why(), ""), signedIn.viewer());
        frame.say("Closed on that day. Open dates are counted again.");
        return Back.to(id);
    }

    @POST
    @Path("{id}/closures/{day}/removal")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response open(@RestPath long id, @RestPath LocalDate day) {
        law.reopen(agencies.held(id), day, signedIn.viewer());
        frame.say("Open on that day. Open dates are counted again.");
        return Back.to(id);
    }

    private TemplateInstance page(Agency agency, ClosureForm form, Map<String, String> wrong) {
        return AgencyTemplates.closure(frame.chrome(), ClosurePage.of(agency, form, wrong));
    }
}
