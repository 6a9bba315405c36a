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
import org.foiadesk.event.Kind;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Today;

/** A link to records, and the password of its files: for those who may record on the request, shown when they ask. */
@Path("/requests/{number}/links/{seq:[0-9]{1,6}}")
class RecordLinkResource {

    private static final int LONGEST = 200;

    private final Requests requests;
    private final RecordLinks links;
    private final FilePasswords passwords;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    RecordLinkResource(
            Requests requests,
            RecordLinks links,
            FilePasswords passwords,
            SignedIn signedIn,
            Frame frame,
            Today today) {
        this.requests = requests;
        this.links = links;
        this.passwords = passwords;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance link(@PathParam("number") String number, @PathParam("seq") int seq) {
        FoiaRequest request = requests.byNumber(number, signedIn.viewer());
        return page(request, one(request, seq), "", "");
    }

    @POST
    @Path("/password")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("number") String number, @PathParam("seq") int seq, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.held(number, viewer);
        RecordLink link = one(request, seq);
        Form form = new Form(sent);
        String password = form.needed("password", "The password", LONGEST);
        if (!form.sound()) {
            return Response.status(422)
                    .entity(page(request, link, "", form.problem("password")))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        passwords.keep(request, seq, password, viewer);
        frame.say("The password is kept. Whoever has it shown is named in the audit log.");
        return to(number, seq);
    }

    @POST
    @Path("/password/look")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@PathParam("number") String number, @PathParam("seq") int seq) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        RecordLink link = one(request, seq);
        return page(request, link, passwords.shown(request, seq, viewer), "");
    }

    @POST
    @Path("/password/removal")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("number") String number, @PathParam("seq") int seq) {
        FoiaRequest request = requests.held(number, signedIn.viewer());
        one(request, seq);
        passwords.remove(request, seq, signedIn.viewer());
        frame.say("The password is removed.");
        return to(number, seq);
    }

    private RecordLink one(FoiaRequest request, int seq) {
        return links.one(request, seq, signedIn.viewer());
    }

    private TemplateInstance page(FoiaRequest request, RecordLink link, String password, String error) {
        return RequestTemplates.link(
                frame.chrome(),
                new RecordLinkPage(
                        request.number(),
                        request.details().title(),
                        link,
                        password,
                        error,
                        DeedForm.blank(Kind.RECORDS_FETCHED, today.date())));
    }

    private static Response to(String number, int seq) {
        return Response.seeOther(URI.create("/requests/" + number + "/links/" + seq))
                .build();
    }
}
