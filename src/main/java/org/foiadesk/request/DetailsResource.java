package org.foiadesk.request;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SectionRow;
import org.foiadesk.people.Sections;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;
import org.jspecify.annotations.Nullable;

@Path("/requests/{number}/details")
class DetailsResource {

    private final Requests requests;
    private final Sections sections;
    private final SignedIn signedIn;
    private final Frame frame;

    DetailsResource(Requests requests, Sections sections, SignedIn signedIn, Frame frame) {
        this.requests = requests;
        this.sections = sections;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@PathParam("number") String number) {
        FoiaRequest request = editable(requests.byNumber(number, signedIn.viewer()));
        return RequestTemplates.details(frame.chrome(), page(request, new Form(asTyped(request.details())), null));
    }

    @POST
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        FoiaRequest request = editable(requests.held(number, signedIn.viewer()));
        Form form = new Form(sent);
        Details wanted = NewRequest.details(form);
        if (!form.sound()) {
            return answer(422, page(request, form, null));
        }
        int seen = form.id("version").map(Math::toIntExact).orElse(-1);
        if (seen != request.version()) {
            return answer(409, page(request, form, request.details()));
        }
        request.change(wanted);
        frame.say("Saved.");
        return Response.seeOther(URI.create("/requests/" + number)).build();
    }

    private FoiaRequest editable(FoiaRequest request) {
        Rights.insist(
                new Rights(signedIn.viewer(), request).mayEdit(),
                "Your role does not edit requests. Ask the owner or an editor.");
        return request;
    }

    private Response answer(int status, DetailsPage page) {
        return Response.status(status)
                .entity(RequestTemplates.details(frame.chrome(), page))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private DetailsPage page(FoiaRequest request, Form form, @Nullable Details others) {
        Long section = form.id("section").orElse(null);
        return DetailsPage.of(
                request,
                form,
                Option.withNone("no section", Option.of(sections.all(), SectionRow::id, SectionRow::name, section)),
                others);
    }

    private static MultivaluedMap<String, String> asTyped(Details details) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("title", details.title());
        typed.putSingle("body", details.body());
        typed.putSingle("note", details.note());
        typed.putSingle("requesterOfRecord", details.requesterOfRecord());
        typed.putSingle("tags", String.join(", ", details.tags()));
        if (details.sectionId() != null) {
            typed.putSingle("section", details.sectionId().toString());
        }
        return typed;
    }
}
