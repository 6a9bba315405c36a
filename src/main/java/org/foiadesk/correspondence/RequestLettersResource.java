package org.foiadesk.correspondence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** A request's own letters: all of them, and the ways in: mail files, and what is written down by hand. */
@Path("/requests/{number}/letters")
class RequestLettersResource {

    private final Requests requests;
    private final RequestLetters letters;
    private final Filer filer;
    private final Bringing bringing;
    private final Logbook logbook;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    RequestLettersResource(
            Requests requests,
            RequestLetters letters,
            Filer filer,
            Bringing bringing,
            Logbook logbook,
            SignedIn signedIn,
            Frame frame,
            Today today) {
        this.requests = requests;
        this.letters = letters;
        this.filer = filer;
        this.bringing = bringing;
        this.logbook = logbook;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Transactional
    @Authenticated
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance all(@PathParam("number") String number, @RestQuery @Nullable Long before) {
        Viewer viewer = signedIn.viewer();
        return CorrespondenceTemplates.letters(
                frame.chrome(), letters.page(requests.byNumber(number, viewer), before, viewer));
    }

    @POST
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@PathParam("number") String number, MultipartFormDataInput input) {
        Viewer viewer = signedIn.viewer();
        long request = QuarkusTransaction.requiringNew()
                .call(() -> filer.mine(number, viewer).id());
        Brought brought = Brought.of(input);
        if (brought.files().isEmpty()) {
            throw new Refusal("Choose a file first: .eml, .msg, .mbox or a zip of them.");
        }
        List<Long> kept = bringing.all(brought.files(), OptionalLong.of(request), viewer);
        return Response.seeOther(InboxResource.result(kept)).build();
    }

    @GET
    @Path("/new")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance blank(@PathParam("number") String number, @RestQuery @Nullable String way) {
        FoiaRequest request = filer.mine(number, signedIn.viewer());
        Way chosen = Optional.ofNullable(way).flatMap(Way::of).orElse(Way.PHONE);
        return CorrespondenceTemplates.letterNew(frame.chrome(), logbook.blank(request, chosen));
    }

    @POST
    @Path("/new")
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response write(@PathParam("number") String number, MultipartFormDataInput input) {
        Viewer viewer = signedIn.viewer();
        Brought brought = Brought.of(input);
        Form form = brought.form();
        LogForm log = LogForm.of(form, today.date());
        return QuarkusTransaction.requiringNew().call(() -> {
            FoiaRequest request = filer.mine(number, viewer);
            if (!form.sound()) {
                return Response.status(422)
                        .entity(CorrespondenceTemplates.letterNew(frame.chrome(), logbook.again(request, log, form)))
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .build();
            }
            logbook.write(request, log, brought.files(), viewer);
            frame.say(log.way().word() + " logged.");
            return Response.seeOther(URI.create("/requests/" + number)).build();
        });
    }
}
