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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.foiadesk.people.Frame;
import org.foiadesk.people.PersonRow;
import org.foiadesk.people.Persons;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;

/** Whose request it is, who helps, and who may see it. */
@Path("/requests/{number}/access")
class AccessResource {

    private final Requests requests;
    private final Sharing sharing;
    private final Persons persons;
    private final SignedIn signedIn;
    private final Frame frame;

    AccessResource(Requests requests, Sharing sharing, Persons persons, SignedIn signedIn, Frame frame) {
        this.requests = requests;
        this.sharing = sharing;
        this.persons = persons;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@PathParam("number") String number) {
        FoiaRequest request = shareable(requests.byNumber(number, signedIn.viewer()));
        return RequestTemplates.access(frame.chrome(), AccessPage.of(request, persons.active(), ""));
    }

    @POST
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = shareable(requests.held(number, viewer));
        Form form = new Form(sent);
        List<PersonRow> people = persons.active();
        List<Long> known = people.stream().map(PersonRow::id).toList();
        Access before = request.access();
        long owner = form.id("owner").filter(known::contains).orElse(before.ownerId());
        List<Long> helpers = form.ids("helper").stream().filter(known::contains).toList();
        Level level = form.choice("level", Level.class).orElse(before.level());
        sharing.change(request, new Access(level, owner, helpers), viewer);
        frame.say("Saved who may see " + number + ".");
        return Response.seeOther(URI.create("/requests/" + number)).build();
    }

    private FoiaRequest shareable(FoiaRequest request) {
        Rights.insist(
                new Rights(signedIn.viewer(), request).mayShare(),
                "Only the owner or an editor changes who may see this request.");
        return request;
    }
}
